package dz.mujamma.ejb.career.clock;

import static dz.mujamma.persistence.career.Position.ACTIVE;
import static dz.mujamma.persistence.career.Position.APPOINTED;
import static dz.mujamma.persistence.career.Position.ENDED;
import static dz.mujamma.persistence.career.Position.NATIONAL_SERVICE;
import static dz.mujamma.persistence.career.Position.NONE;
import static dz.mujamma.persistence.career.Position.PROBATION;
import static dz.mujamma.persistence.career.Position.SECONDED;
import static org.assertj.core.api.Assertions.assertThat;

import dz.mujamma.ejb.career.rule.Law;
import dz.mujamma.ejb.career.timeline.Career;
import dz.mujamma.persistence.career.ActFamily;
import dz.mujamma.persistence.career.CareerAct;
import dz.mujamma.persistence.career.Position;
import dz.mujamma.persistence.career.Situation;
import dz.mujamma.persistence.career.catalogue.ActClock;
import dz.mujamma.persistence.career.catalogue.RuleKey;
import dz.mujamma.persistence.shared.Localized;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ClocksOfTest {
    private static final LocalDate HIRED = LocalDate.of(2024, 3, 1);
    private static final Situation NOTHING = new Situation(null, null, null, null, null);

    private final Law law = new Law()
            .kind("RECRUITMENT", APPOINTED, NONE)
            .kind("INSTALLATION", PROBATION, APPOINTED)
            .kind("CONFIRMATION", ACTIVE, PROBATION)
            .kind("PROBATION_EXTENSION", ActFamily.PROBATION, null, null, null, PROBATION)
            .kind("SECONDMENT", SECONDED, ACTIVE)
            .kind("RENEWAL", null, SECONDED)
            .kind("NATIONAL_SERVICE", NATIONAL_SERVICE, PROBATION)
            .kind("REINTEGRATION", ACTIVE, SECONDED, NATIONAL_SERVICE)
            .kind("RESIGNATION", ENDED, PROBATION, ACTIVE, SECONDED)
            .kind("CANCELLATION", ActFamily.CORRECTION, null, null, null, Position.values())
            .clock(
                    "INSTALLATION",
                    clock("PROBATION_END", ActClock.Basis.AFTER_EFFECT, 12, "CONFIRMATION", "PROBATION_EXTENSION"))
            .clock("PROBATION_EXTENSION", clock("EXTENSION_END", ActClock.Basis.BEFORE_END, 0, "CONFIRMATION"))
            .clock("SECONDMENT", clock("RETURN_REQUEST", ActClock.Basis.BEFORE_END, 1, "RENEWAL", "REINTEGRATION"))
            .clock("RENEWAL", clock("RETURN_REQUEST", ActClock.Basis.BEFORE_END, 1, "RENEWAL", "REINTEGRATION"));
    private final List<CareerAct> acts = new ArrayList<>();

    @Test
    void theEndOfProbationIsDueAYearAfterTheInstallation() {
        recruited();

        assertThat(clocks()).singleElement().satisfies(clock -> {
            assertThat(clock.due()).isEqualTo(LocalDate.of(2025, 3, 1));
            assertThat(clock.reminders()).containsExactly(LocalDate.of(2025, 1, 30), LocalDate.of(2025, 2, 22));
            assertThat(clock.runs()).isTrue();
            assertThat(clock.overdueOn(LocalDate.of(2025, 3, 1))).isFalse();
            assertThat(clock.overdueOn(LocalDate.of(2025, 3, 2))).isTrue();
        });
    }

    @Test
    void theActThatAnswersStopsTheClock() {
        recruited();
        long confirmed = sign("CONFIRMATION", LocalDate.of(2025, 3, 1), null, NOTHING, null);

        assertThat(clocks())
                .singleElement()
                .extracting(RunningClock::answeredBy)
                .isEqualTo(confirmed);
    }

    @Test
    void anExtensionStopsTheFirstClockAndStartsItsOwn() {
        recruited();
        sign("PROBATION_EXTENSION", LocalDate.of(2025, 3, 1), LocalDate.of(2026, 2, 28), NOTHING, null);

        assertThat(clocks())
                .extracting(RunningClock::due, RunningClock::runs)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(LocalDate.of(2025, 3, 1), false),
                        org.assertj.core.groups.Tuple.tuple(LocalDate.of(2026, 2, 28), true));
    }

    @Test
    void aRenewalMovesTheRequestForReturn() {
        recruited();
        sign("CONFIRMATION", LocalDate.of(2025, 3, 1), null, NOTHING, null);
        sign("SECONDMENT", LocalDate.of(2025, 4, 1), LocalDate.of(2026, 3, 31), NOTHING, null);
        sign("RENEWAL", LocalDate.of(2026, 4, 1), LocalDate.of(2027, 3, 31), NOTHING, null);

        assertThat(clocks().stream().filter(RunningClock::runs))
                .singleElement()
                .extracting(RunningClock::due)
                .isEqualTo(LocalDate.of(2027, 2, 28));
    }

    @Test
    void whoeverLeavesStopsAllClocks() {
        recruited();
        sign("RESIGNATION", LocalDate.of(2024, 9, 1), null, NOTHING, null);

        assertThat(clocks()).noneMatch(RunningClock::runs);
    }

    @Test
    void aCancelledAnswerLetsTheClockRunOn() {
        recruited();
        long confirmed = sign("CONFIRMATION", LocalDate.of(2025, 3, 1), null, NOTHING, null);
        sign("CANCELLATION", LocalDate.of(2025, 3, 1), null, NOTHING, confirmed);

        assertThat(clocks()).singleElement().matches(RunningClock::runs);
    }

    @Test
    void probationWaitsForWhoeverServesTheNation() {
        recruited();
        sign("NATIONAL_SERVICE", LocalDate.of(2024, 6, 1), null, NOTHING, null);
        sign("REINTEGRATION", LocalDate.of(2024, 6, 11), null, new Situation(PROBATION, null, null, null, null), null);

        assertThat(clocks()).singleElement().extracting(RunningClock::due).isEqualTo(LocalDate.of(2025, 3, 11));
    }

    @Test
    void aBodyFixesItsOwnTime() {
        recruited();
        law.own(RuleKey.clock("INSTALLATION", Law.CIVIL, "PROBATION_END"), HIRED, 6, 0);

        assertThat(clocks()).singleElement().extracting(RunningClock::due).isEqualTo(LocalDate.of(2024, 9, 1));
    }

    private void recruited() {
        sign("RECRUITMENT", HIRED, null, NOTHING, null);
        sign("INSTALLATION", HIRED, null, NOTHING, null);
    }

    private List<RunningClock> clocks() {
        return ClocksOf.career(Career.of(acts, law.rules().kinds()), law.rules());
    }

    private long sign(String kind, LocalDate day, LocalDate end, Situation named, Long target) {
        long id = acts.size() + 1L;
        acts.add(new CareerAct(id, kind, Law.CIVIL, day, end, named, target, id));
        return id;
    }

    private static ActClock clock(String id, ActClock.Basis basis, int months, String... answers) {
        return new ActClock(
                id, new Localized(id, id), basis, months, 0, List.of(7, 30), "art.", Set.of(answers), true, false);
    }
}
