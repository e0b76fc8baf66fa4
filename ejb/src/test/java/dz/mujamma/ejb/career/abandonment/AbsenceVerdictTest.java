package dz.mujamma.ejb.career.abandonment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dz.mujamma.ejb.career.rule.Law;
import dz.mujamma.ejb.personnel.ExcusedDays.Excuse;
import dz.mujamma.persistence.shared.DateRange;
import dz.mujamma.persistence.shared.Explanation.Step;
import dz.mujamma.persistence.shared.Localized;
import dz.mujamma.persistence.shared.RuleException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AbsenceVerdictTest {
    private static final LocalDate FIRST = day("2026-03-02");

    /** ord. 06-03 art. 184: fifteen consecutive days, the first and the last among them. */
    @ParameterizedTest(name = "{1} days from {0} are full on {2}")
    @CsvSource({
        "2026-03-02, 15, 2026-03-16",
        "2026-02-20, 15, 2026-03-06",
        "2028-02-20, 15, 2028-03-05",
        "2026-12-25, 15, 2027-01-08",
        "2026-03-02, 1, 2026-03-02",
    })
    void theDaysAreCountedWithTheFirst(LocalDate first, int days, LocalDate full) {
        AbsenceVerdict verdict = verdict(first, days);
        assertThat(verdict.fullOn()).isEqualTo(full);
        assertThat(verdict.isFullBefore(full))
                .as("the last day must have passed")
                .isFalse();
        assertThat(verdict.isFullBefore(full.plusDays(1))).isTrue();
    }

    @ParameterizedTest(name = "on {0}, {1} days have passed")
    @CsvSource({"2026-03-01, 0", "2026-03-02, 0", "2026-03-03, 1", "2026-03-16, 14", "2026-03-17, 15", "2026-06-01, 15"
    })
    void itSaysHowManyDaysHavePassed(LocalDate today, long passed) {
        assertThat(verdict(FIRST, 15).passedBefore(today)).isEqualTo(passed);
    }

    /** art. 184: consecutive. One excused day breaks the row. */
    @ParameterizedTest(name = "leave from {0} to {1} breaks it: {2}")
    @CsvSource({
        "2026-02-20, 2026-03-01, false",
        "2026-02-20, 2026-03-02, true",
        "2026-03-10, 2026-03-10, true",
        "2026-03-16, 2026-03-20, true",
        "2026-03-17, 2026-03-20, false",
    })
    void anExcusedDayAmongThemBreaksTheRow(LocalDate from, LocalDate to, boolean broken) {
        AbsenceVerdict verdict = verdict(FIRST, 15, excuse(from, to));
        assertThat(verdict.isBroken()).isEqualTo(broken);
        if (broken) {
            assertThat(verdict.nextFirstDay()).contains(to.plusDays(1));
            assertThatThrownBy(verdict::requireUnbroken).isInstanceOf(RuleException.class);
        } else {
            assertThat(verdict.nextFirstDay()).isEmpty();
            assertThatCode(verdict::requireUnbroken).doesNotThrowAnyException();
        }
    }

    @Test
    void aFirstDayOnLeaveIsRefusedInOtherWordsThanARowBrokenLater() {
        assertThatThrownBy(() -> verdict(FIRST, 15, excuse(FIRST, FIRST)).requireUnbroken())
                .hasMessageStartingWith("leaving.refused.excused");
        assertThatThrownBy(() -> verdict(FIRST, 15, excuse(FIRST.plusDays(3), FIRST.plusDays(4)))
                        .requireUnbroken())
                .hasMessageStartingWith("leaving.refused.broken");
    }

    @Test
    void itSaysWhyWithItsArticle() {
        List<Step> steps = verdict(FIRST, 15, excuse(FIRST, FIRST)).why().steps();
        assertThat(steps.stream().map(Step::key)).containsExactly("leaving.why.absence", "leaving.why.broken");
        assertThat(steps.get(0).arguments()).containsExactly(FIRST, 15, FIRST.plusDays(14));
        assertThat(steps.get(0).source()).isEqualTo("art.");
    }

    private static Excuse excuse(LocalDate from, LocalDate to) {
        return new Excuse(new DateRange(from, to), new Localized("عطلة", "congé"));
    }

    private static AbsenceVerdict verdict(LocalDate first, int days, Excuse... excuses) {
        return AbsenceVerdict.of(
                first, Law.CIVIL, new Law().number("ABANDONMENT_DAYS", days).rules(), List.of(excuses));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
