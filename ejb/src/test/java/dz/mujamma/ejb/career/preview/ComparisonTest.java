package dz.mujamma.ejb.career.preview;

import static org.assertj.core.api.Assertions.assertThat;

import dz.mujamma.ejb.career.history.Lane;
import dz.mujamma.ejb.career.timeline.Timeline;
import dz.mujamma.persistence.career.CareerPeriod;
import dz.mujamma.persistence.career.Position;
import dz.mujamma.persistence.career.Situation;
import dz.mujamma.persistence.shared.DateRange;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);
    private static final Situation AT_WORK = new Situation(Position.ACTIVE, 1L, 2, 3L, 4L);
    private static final Situation HIGHER = new Situation(Position.ACTIVE, 9L, 0, 3L, 4L);

    private static Timeline timeline(CareerPeriod... periods) {
        return new Timeline(List.of(periods), List.of());
    }

    @Test
    void stretchesEndWhereEitherCareerChanges() {
        Timeline before = timeline(new CareerPeriod(DAY, null, AT_WORK, 1));
        Timeline after = timeline(
                new CareerPeriod(DAY, DAY.plusDays(10), AT_WORK, 1),
                new CareerPeriod(DAY.plusDays(10), null, HIGHER, 2));
        List<Compared> stretches = Comparison.of(before, after);
        assertThat(stretches).extracting(Compared::from).containsExactly(DAY, DAY.plusDays(10));
        assertThat(stretches.get(0).isChanged()).isFalse();
        assertThat(stretches.get(1).differs()).containsExactlyInAnyOrder(Lane.GRADE, Lane.STEP);
    }

    @Test
    void theFirstActOfACareerChangesEverything() {
        Timeline after = timeline(new CareerPeriod(DAY, null, AT_WORK, 1));
        assertThat(Comparison.of(Timeline.EMPTY, after))
                .singleElement()
                .satisfies(stretch -> assertThat(stretch.differs()).contains(Lane.POSITION, Lane.POST));
    }

    @Test
    void neighbouringDaysAreOneRangeAndOpenOnesEndAtTheHorizon() {
        Timeline one = timeline(
                new CareerPeriod(DAY, DAY.plusDays(10), AT_WORK, 1),
                new CareerPeriod(DAY.plusDays(10), null, HIGHER, 2));
        LocalDate horizon = DAY.plusYears(1);
        assertThat(Comparison.days(Comparison.of(one, one), stretch -> true, horizon))
                .containsExactly(new DateRange(DAY, horizon));
    }
}
