package dz.mujamma.ejb.leave;

import static org.assertj.core.api.Assertions.assertThat;

import dz.mujamma.persistence.personnel.ServiceGap;
import dz.mujamma.persistence.shared.DateRange;
import dz.mujamma.persistence.shared.Explanation.Step;
import dz.mujamma.persistence.shared.Localized;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Annual leave of people who were in a position that does not count. */
class ServiceGapTest {
    private static final DateRange PERIOD = new DateRange(LocalDate.of(2025, 7, 1), LocalDate.of(2026, 6, 30));
    private final AnnualLeave leave = LeaveFixtures.annualLeave();

    @Test
    void wholeMonthsOfAvailabilityEarnNothing() {
        LeaveFacts facts = with(gap("2025-10-01", "2026-04-01"));
        assertThat(earned(facts)).isEqualByComparingTo("15");
    }

    /** 1 to 19 October 2025 hold 13 working days. */
    @Test
    void aMonthWithFifteenWorkingDaysLeftOrLessIsLost() {
        assertThat(earned(with(gap("2025-10-20", "2025-12-01")))).isEqualByComparingTo("25");
    }

    /** 1 to 24 October 2025 hold 17 working days; 27.5 days are rounded up at the end of the period. */
    @Test
    void aMonthWithMoreThanFifteenWorkingDaysLeftCounts() {
        assertThat(earned(with(gap("2025-10-25", "2025-12-01")))).isEqualByComparingTo("28");
    }

    @Test
    void twoGapsOfOneMonthAreTakenTogether() {
        LeaveFacts facts = with(gap("2025-10-02", "2025-10-06"), gap("2025-10-20", "2025-10-27"));
        assertThat(earned(facts)).isEqualByComparingTo("28");
    }

    @Test
    void whoHasLeftEarnsNothingMore() {
        LeaveFacts facts = with(gap("2026-01-01", null));
        assertThat(earned(facts)).isEqualByComparingTo("15");
        assertThat(leave.grant(facts, YearMonth.of(2026, 9))).isEqualByComparingTo("0");
    }

    @Test
    void gapsOfOtherYearsChangeNothing() {
        assertThat(earned(with(gap("2020-01-01", "2021-01-01")))).isEqualByComparingTo("30");
    }

    @Test
    void grantsOfTheMonthsAreTheWholeRight() {
        LeaveFacts facts = with(gap("2025-10-20", "2026-02-10"));
        BigDecimal granted = IntStream.range(0, 12)
                .mapToObj(month -> leave.grant(facts, YearMonth.of(2025, 7).plusMonths(month)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(granted).isEqualByComparingTo(earned(facts));
    }

    @Test
    void theExplanationGivesTheSameNumberAndNamesTheGap() {
        LeaveFacts facts = with(gap("2025-10-20", "2026-02-10"));
        AnnualRight right = leave.explain(facts, PERIOD, PERIOD.last());
        assertThat(right.days()).isEqualByComparingTo(earned(facts));
        assertThat(right.why().steps().stream().map(Step::key))
                .containsSubsequence(
                        "leave.why.months",
                        "leave.why.gap_lost",
                        "leave.why.gap",
                        "leave.why.gap_lost",
                        "leave.why.months",
                        "leave.why.total");
        Step inTheGap = right.why().steps().stream()
                .filter(step -> step.key().equals("leave.why.gap"))
                .findFirst()
                .orElseThrow();
        assertThat(inTheGap.arguments()).startsWith(LocalDate.of(2025, 11, 1), LocalDate.of(2026, 1, 31));
        assertThat(inTheGap.source()).isEqualTo("ord. 06-03 art. 145");
    }

    private BigDecimal earned(LeaveFacts facts) {
        return leave.accrued(facts, PERIOD, PERIOD.last());
    }

    private static LeaveFacts with(ServiceGap... gaps) {
        return new LeaveFacts(LocalDate.of(2015, 3, 1), LeaveFixtures.CIVIL, List.of(gaps));
    }

    private static ServiceGap gap(String from, String to) {
        return new ServiceGap(
                LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                new Localized("الإحالة على الاستيداع", "Mise en disponibilité"),
                "ord. 06-03 art. 145");
    }
}
