package dz.mujamma.ejb.career.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dz.mujamma.persistence.career.CareerPeriod;
import dz.mujamma.persistence.career.Position;
import dz.mujamma.persistence.career.Situation;
import dz.mujamma.persistence.career.history.ShownPeriod;
import dz.mujamma.persistence.document.PaperContent;
import dz.mujamma.persistence.shared.Localized;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ServiceRecordTest {
    private static final List<ShownPeriod> CAREER = List.of(
            period("2010-01-01", "2010-02-01", Position.APPOINTED, "Administrateur"),
            period("2010-02-01", "2011-02-01", Position.PROBATION, "Administrateur"),
            period("2011-02-01", "2019-03-01", Position.ACTIVE, "Administrateur"),
            period("2019-03-01", "2026-07-01", Position.ACTIVE, "Administrateur principal"),
            period("2026-07-01", null, Position.ENDED, null));

    @Test
    void serviceEndsTheDayBeforeTheEnd() {
        assertThat(new ServiceRecord(CAREER, LocalDate.of(2026, 7, 1)).lastDay())
                .hasValue(LocalDate.of(2026, 6, 30));
    }

    @Test
    void anEndToComeIsNoEndYet() {
        assertThat(new ServiceRecord(CAREER, LocalDate.of(2026, 6, 30)).lastDay())
                .isEmpty();
    }

    @Test
    void stretchesOfTheSameWorkAreOneRow() {
        assertThat(new ServiceRecord(CAREER, LocalDate.of(2026, 8, 1)).posts())
                .extracting(row -> row.values().get("item.from"), row -> row.values()
                        .get("item.to"))
                .containsExactly(
                        tuple(LocalDate.of(2010, 2, 1), LocalDate.of(2019, 2, 28)),
                        tuple(LocalDate.of(2019, 3, 1), LocalDate.of(2026, 6, 30)));
    }

    @Test
    void theDaysGradeIsThatOfTheCareer() {
        assertThat(new ServiceRecord(CAREER, LocalDate.of(2015, 1, 1)).situation())
                .isEqualTo(PaperContent.empty().with("employee.grade", new Localized("رتبة", "Administrateur")));
        assertThat(new ServiceRecord(List.of(), LocalDate.of(2015, 1, 1)).situation())
                .isEqualTo(PaperContent.empty());
    }

    private static ShownPeriod period(String from, String to, Position position, String grade) {
        CareerPeriod days = new CareerPeriod(
                LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                new Situation(position, null, null, null, null),
                1L);
        return new ShownPeriod(
                days,
                new Localized("وضعية", "Position"),
                grade == null ? null : new Localized("رتبة", grade),
                null,
                null,
                null,
                null,
                null);
    }
}
