package dz.mujamma.ejb.career.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dz.mujamma.persistence.career.CareerPeriod;
import dz.mujamma.persistence.career.Position;
import dz.mujamma.persistence.career.Situation;
import dz.mujamma.persistence.career.history.ShownAct;
import dz.mujamma.persistence.career.history.ShownPeriod;
import dz.mujamma.persistence.shared.Localized;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CareerStoryTest {
    private static final LocalDate Y2015 = LocalDate.of(2015, 1, 1);
    private static final LocalDate Y2017 = LocalDate.of(2017, 1, 1);
    private static final LocalDate Y2020 = LocalDate.of(2020, 1, 1);
    private static final LocalDate END = LocalDate.of(2022, 12, 31);

    @Test
    void neighboursOfOneValueAreOneStretchOfTheirLane() {
        List<ShownPeriod> periods = List.of(
                period(Y2015, Y2017, Position.ACTIVE, 1), period(Y2017, Y2020, Position.ACTIVE, 2), open(Y2020));
        Map<Lane, List<Stretch>> lanes = Lanes.of(periods, List.of());
        assertThat(lanes.get(Lane.POSITION))
                .extracting(Stretch::from, Stretch::to)
                .containsExactly(tuple(Y2015, Y2020), tuple(Y2020, null));
        assertThat(lanes.get(Lane.STEP)).hasSize(2);
        assertThat(lanes.get(Lane.POST)).isEmpty();
    }

    @Test
    void aRenewalMovesThePlannedEnd() {
        ShownAct secondment = act(1, "SECONDMENT_ON_REQUEST", Y2020, END, Position.SECONDED, null);
        ShownAct renewal = act(2, "SECONDMENT_RENEWAL", END, END.plusYears(2), null, null);
        assertThat(plannedEnd(secondment)).isEqualTo(END);
        assertThat(plannedEnd(secondment, renewal)).isEqualTo(END.plusYears(2));
    }

    @Test
    void anActThatWasCancelledPlansNothing() {
        ShownAct secondment = act(1, "SECONDMENT_ON_REQUEST", Y2020, END, Position.SECONDED, null);
        ShownAct renewal = act(2, "SECONDMENT_RENEWAL", END, END.plusYears(2), null, null);
        ShownAct cancellation = act(3, "CANCELLATION", END, null, null, 2L);
        assertThat(plannedEnd(secondment, renewal, cancellation)).isEqualTo(END);
        ShownAct cancelled = act(4, "CANCELLATION", END, null, null, 3L);
        assertThat(plannedEnd(secondment, renewal, cancellation, cancelled)).isEqualTo(END.plusYears(2));
    }

    @Test
    void twoStatesOfKnowledgeDifferInTheDaysAndLanesThatWereCorrected() {
        List<ShownPeriod> then =
                List.of(period(Y2015, Y2020, Position.ACTIVE, 1), period(Y2020, null, Position.ACTIVE, 2));
        List<ShownPeriod> now =
                List.of(period(Y2015, Y2017, Position.ACTIVE, 1), period(Y2017, null, Position.ACTIVE, 2));
        assertThat(Differences.between(then, now, END)).singleElement().satisfies(difference -> {
            assertThat(difference.from()).isEqualTo(Y2017);
            assertThat(difference.to()).isEqualTo(Y2020);
            assertThat(difference.lanes()).containsExactly(Lane.STEP);
        });
        assertThat(Differences.between(now, now, END)).isEmpty();
    }

    @Test
    void whatCameAfterTheDayOfTheKnowledgeIsNoDifference() {
        List<ShownPeriod> then = List.of(period(Y2015, null, Position.ACTIVE, 1));
        List<ShownPeriod> now =
                List.of(period(Y2015, Y2020, Position.ACTIVE, 1), period(Y2020, null, Position.ACTIVE, 2));
        assertThat(Differences.between(then, now, Y2017)).isEmpty();
    }

    private static LocalDate plannedEnd(ShownAct... signed) {
        return Lanes.of(List.of(open(Y2020)), StandingMentions.of(List.of(signed)))
                .get(Lane.POSITION)
                .get(0)
                .plannedEnd();
    }

    private static ShownPeriod open(LocalDate from) {
        return period(from, null, Position.SECONDED, 2);
    }

    private static ShownPeriod period(LocalDate from, LocalDate to, Position position, int step) {
        Localized name = new Localized("اسم", "nom");
        Situation situation = new Situation(position, 7L, step, null, null);
        return new ShownPeriod(new CareerPeriod(from, to, situation, 1), name, name, "ADM", null, null, null, null);
    }

    private static ShownAct act(long id, String kind, LocalDate effect, LocalDate end, Position to, Long target) {
        return new ShownAct(
                id,
                kind,
                new Localized("مقرر", "acte"),
                false,
                "1/2020",
                effect,
                Instant.EPOCH,
                effect,
                end,
                to,
                end != null,
                target,
                id);
    }
}
