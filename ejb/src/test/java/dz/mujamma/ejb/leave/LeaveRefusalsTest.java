package dz.mujamma.ejb.leave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dz.mujamma.persistence.shared.DateRange;
import dz.mujamma.persistence.shared.RuleException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LeaveRefusalsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate HIRED = LocalDate.of(2015, 3, 1);

    private static List<String> refusals(LocalDate first, int days, String balance, boolean overlaps) {
        DateRange leave = new DateRange(first, first.plusDays(days - 1L));
        return LeaveRefusals.of(leave, TODAY, HIRED, days, new BigDecimal(balance), overlaps).stream()
                .map(Refusal::key)
                .toList();
    }

    @Test
    void aLeaveMayStartTodayAndTakeTheLastDay() {
        assertThat(refusals(TODAY, 5, "5", false)).isEmpty();
    }

    @Test
    void halfADayTooLittleIsTooLittle() {
        assertThat(refusals(TODAY, 5, "4.5", false)).containsExactly("leave.refused.balance");
    }

    @Test
    void aDayThatHasPassedOrLiesTooFarAheadIsRefused() {
        assertThat(refusals(TODAY.minusDays(1), 5, "5", false)).containsExactly("leave.refused.past");
        assertThat(refusals(TODAY.plusYears(2).minusDays(4), 5, "5", false)).isEmpty();
        assertThat(refusals(TODAY.plusYears(2).minusDays(3), 5, "5", false)).containsExactly("leave.refused.too_far");
    }

    @Test
    void aDayBeforeHiringIsToldAsSuchAndNotAsPast() {
        assertThat(refusals(HIRED.minusDays(1), 2, "5", false)).containsExactly("leave.refused.before_hire");
    }

    @Test
    void everythingThatStandsAgainstItIsToldAtOnce() {
        assertThat(refusals(TODAY.minusDays(1), 5, "1", true))
                .containsExactly("leave.refused.past", "leave.refused.overlap", "leave.refused.balance");
    }

    @Test
    void aLeaveThatTakesNoDaysNeedsNoRequest() {
        DateRange leave = new DateRange(TODAY, TODAY);
        assertThat(LeaveRefusals.of(leave, TODAY, HIRED, 0, BigDecimal.TEN, false))
                .extracting(Refusal::key)
                .containsExactly("leave.refused.no_days");
    }

    @Test
    void theLastDayIsNotBeforeTheFirstAndTheSpanNotEndless() {
        assertThatExceptionOfType(RuleException.class)
                .isThrownBy(() -> LeaveRefusals.span(TODAY, TODAY.minusDays(1)))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("leave.refused.order"));
        assertThatExceptionOfType(RuleException.class)
                .isThrownBy(() -> LeaveRefusals.span(TODAY, LocalDate.of(9999, 12, 31)))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("leave.refused.too_long"));
    }
}
