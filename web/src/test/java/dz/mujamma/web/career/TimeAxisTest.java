package dz.mujamma.web.career;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dz.mujamma.ejb.career.history.Stretch;
import dz.mujamma.persistence.shared.Localized;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TimeAxisTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private final TimeAxis axis = TimeAxis.around(LocalDate.of(2017, 3, 1), null, TODAY);

    @Test
    void itRunsOverWholeYearsAndSomeOfWhatIsToCome() {
        assertThat(axis.first()).isEqualTo(LocalDate.of(2017, 1, 1));
        assertThat(axis.end()).isEqualTo(LocalDate.of(2028, 1, 1));
        assertThat(axis.at(axis.first())).isZero();
        assertThat(axis.at(axis.end())).isEqualTo(100);
        assertThat(axis.at(LocalDate.of(1990, 1, 1))).isZero();
    }

    @Test
    void placesAreInProportionToDays() {
        double year = axis.at(LocalDate.of(2020, 1, 1)) - axis.at(LocalDate.of(2019, 1, 1));
        assertThat(year).isCloseTo(100.0 / 11, within(0.1));
    }

    @Test
    void readFromTheRightItIsMirrored() {
        assertThat(TimeAxis.drawn(10, 20, false)).isEqualTo(10);
        assertThat(TimeAxis.drawn(10, 20, true)).isEqualTo(70);
    }

    @Test
    void noMoreThanTenYearsAreNamed() {
        for (int years = 1; years < 60; years++) {
            TimeAxis line = TimeAxis.around(TODAY.minusYears(years), null, TODAY);
            assertThat(line.years().stream().filter(line::isLabelled).count()).isBetween(1L, 10L);
        }
    }

    @Test
    void theFutureOfABarBeginsTodayAndItsPlannedEndCutsIt() {
        Stretch secondment = new Stretch(
                LocalDate.of(2025, 11, 22),
                null,
                "SECONDED",
                new Localized("انتداب", "Détachement"),
                null,
                1,
                LocalDate.of(2027, 5, 31));
        Bar bar = Bar.of(secondment, axis, TODAY, "tone-SECONDED");
        assertThat(bar.future()).isBetween(40.0, 55.0);
        assertThat(bar.beyond()).isBetween(65.0, 80.0).isGreaterThan(bar.future());
    }

    @Test
    void aNameThatDoesNotFitGivesWayToTheShortOne() {
        Stretch post = new Stretch(
                LocalDate.of(2020, 1, 1),
                LocalDate.of(2021, 1, 1),
                5L,
                new Localized("رئيس مصلحة التعويضات", "Chef du service des prestations"),
                "P-1",
                1,
                null);
        Bar bar = Bar.of(post, axis, TODAY, "tone-even");
        assertThat(bar.wideWords("Chef du service des prestations")).isEqualTo("P-1");
        assertThat(bar.narrowWords("Chef du service des prestations")).isEmpty();
    }
}
