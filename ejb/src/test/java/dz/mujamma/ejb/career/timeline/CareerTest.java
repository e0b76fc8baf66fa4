package dz.mujamma.ejb.career.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dz.mujamma.persistence.career.CareerAct;
import dz.mujamma.persistence.career.CareerPeriod;
import dz.mujamma.persistence.career.Position;
import dz.mujamma.persistence.career.Situation;
import dz.mujamma.persistence.shared.RuleException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CareerTest {
    private static final LocalDate HIRED = LocalDate.of(2020, 3, 1);
    private static final Situation NOTHING = new Situation(null, null, null, null, null);

    private final List<CareerAct> acts = new ArrayList<>();

    @Test
    void aCareerIsReadFromItsActs() {
        hired();
        sign("PROMOTION", HIRED.plusYears(5), named(2L, 1));

        assertThat(timeline().periods())
                .extracting(CareerPeriod::from, CareerPeriod::to, period -> period.situation()
                        .grade())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(HIRED, HIRED.plusYears(1), 1L),
                        org.assertj.core.groups.Tuple.tuple(HIRED.plusYears(1), HIRED.plusYears(5), 1L),
                        org.assertj.core.groups.Tuple.tuple(HIRED.plusYears(5), null, 2L));
    }

    @Test
    void anActWithEffectInThePastFallsInItsPlace() {
        hired();
        sign("PROMOTION", HIRED.plusYears(5), named(2L, 1));
        sign("STEP", HIRED.plusYears(3), named(null, 1));

        assertThat(timeline().situationOn(HIRED.plusYears(4)).step()).isEqualTo(1);
        assertThat(timeline().situationOn(HIRED.plusYears(4)).grade()).isEqualTo(1L);
    }

    @Test
    void cancellingTheLastActGivesBackTheStateBefore() {
        hired();
        Timeline before = timeline();
        long promotion = sign("PROMOTION", HIRED.plusYears(5), named(2L, 1));
        sign("CANCELLATION", HIRED.plusYears(5), NOTHING, promotion);

        assertThat(timeline().periods()).isEqualTo(before.periods());
    }

    @Test
    void cancellingACancellationBringsTheActBack() {
        hired();
        long promotion = sign("PROMOTION", HIRED.plusYears(5), named(2L, 1));
        Timeline promoted = timeline();
        long cancelled = sign("CANCELLATION", HIRED.plusYears(5), NOTHING, promotion);
        sign("CANCELLATION", HIRED.plusYears(5), NOTHING, cancelled);

        assertThat(timeline().periods()).isEqualTo(promoted.periods());
    }

    @Test
    void aCorrectionTakesThePlaceOfTheActItCorrects() {
        hired();
        long promotion = sign("PROMOTION", HIRED.plusYears(5), named(2L, 1));
        sign("STEP", HIRED.plusYears(8), named(null, 2));
        sign("CORRECTION", HIRED.plusYears(6), named(3L, 0), promotion);

        Timeline timeline = timeline();
        assertThat(timeline.situationOn(HIRED.plusYears(5)).grade()).isEqualTo(1L);
        assertThat(timeline.situationOn(HIRED.plusYears(6)).grade()).isEqualTo(3L);
        assertThat(timeline.situationOn(HIRED.plusYears(8)).step()).isEqualTo(2);
    }

    @Test
    void aCorrectionOfACorrectionDoesNotBringBackWhatTheFirstCorrected() {
        hired();
        long promotion = sign("PROMOTION", HIRED.plusYears(5), named(2L, 1));
        long wrong = sign("CORRECTION", HIRED.plusYears(6), named(3L, 0), promotion);
        Timeline corrected = timeline();
        long right = sign("CORRECTION", HIRED.plusYears(7), named(4L, 0), wrong);

        assertThat(timeline().situationOn(HIRED.plusYears(6)).grade()).isEqualTo(1L);
        assertThat(timeline().situationOn(HIRED.plusYears(7)).grade()).isEqualTo(4L);
        sign("CANCELLATION", HIRED.plusYears(7), NOTHING, right);
        assertThat(timeline().periods()).isEqualTo(corrected.periods());
    }

    @Test
    void anActFromAPositionThatForbidsItIsRefusedWithTheArticle() {
        hired();
        sign("RESIGNATION", HIRED.plusYears(2), NOTHING);
        sign("PROMOTION", HIRED.plusYears(3), named(2L, 1));

        assertThatThrownBy(this::timeline)
                .isInstanceOf(RuleException.class)
                .hasMessageContaining("career.refused.position")
                .hasMessageContaining("career.position.ENDED")
                .hasMessageContaining("ord. 06-03 art. 107");
    }

    @Test
    void aPastActThatMakesALaterOneUnlawfulIsRefused() {
        hired();
        sign("PROMOTION", HIRED.plusYears(5), named(2L, 1));
        sign("RESIGNATION", HIRED.plusYears(4), NOTHING);

        assertThatThrownBy(this::timeline).hasMessageContaining("career.position.ENDED");
    }

    @Test
    void whoeverLeavesHasNeitherPostNorGrade() {
        hired();
        sign("RESIGNATION", HIRED.plusYears(2), NOTHING);

        assertThat(timeline().situationOn(HIRED.plusYears(2))).isEqualTo(Situation.outside(Position.ENDED));
    }

    @Test
    void twoActsOfOneDayLeaveNoEmptyStretch() {
        sign("RECRUITMENT", HIRED, new Situation(null, 1L, 0, 5L, 6L));
        sign("INSTALLATION", HIRED, NOTHING);

        assertThat(timeline().periods())
                .singleElement()
                .extracting(period -> period.situation().position())
                .isEqualTo(Position.PROBATION);
    }

    private void hired() {
        sign("RECRUITMENT", HIRED, new Situation(null, 1L, 0, 5L, 6L));
        sign("INSTALLATION", HIRED, NOTHING);
        sign("CONFIRMATION", HIRED.plusYears(1), NOTHING);
    }

    private Timeline timeline() {
        return Career.of(acts, Kinds.SOME);
    }

    private static Situation named(Long grade, Integer step) {
        return new Situation(null, grade, step, null, null);
    }

    private long sign(String kind, LocalDate day, Situation named) {
        return sign(kind, day, named, null);
    }

    private long sign(String kind, LocalDate day, Situation named, Long target) {
        long id = acts.size() + 1L;
        acts.add(new CareerAct(id, kind, "CIVIL_06_03", day, null, named, target, id));
        return id;
    }
}
