package dz.mujamma.ejb.leave;

import static dz.mujamma.ejb.leave.LeaveFixtures.CIVIL;
import static dz.mujamma.ejb.leave.LeaveFixtures.LABOUR;
import static dz.mujamma.ejb.leave.LeaveFixtures.PERIOD;
import static dz.mujamma.ejb.leave.LeaveFixtures.WEEK;
import static dz.mujamma.ejb.leave.LeaveFixtures.annualLeave;
import static dz.mujamma.ejb.leave.LeaveFixtures.civil;
import static dz.mujamma.ejb.leave.LeaveFixtures.civilHired;
import static dz.mujamma.ejb.leave.LeaveFixtures.labour;
import static dz.mujamma.ejb.leave.LeaveFixtures.labourHired;
import static dz.mujamma.ejb.leave.LeaveFixtures.rule;
import static org.assertj.core.api.Assertions.assertThat;

import dz.mujamma.persistence.leave.AnnualLeaveRule.NewcomerMonths;
import dz.mujamma.persistence.leave.AnnualLeaveRule.Rounding;
import dz.mujamma.persistence.shared.DateRange;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnnualLeaveTest {
    private final AnnualLeave leave = annualLeave();

    private BigDecimal accrued(LeaveFacts facts, String through) {
        return leave.accrued(facts, PERIOD, LocalDate.parse(through));
    }

    @Test
    void twelveMonthsOfWorkAreExactlyThirtyDays() {
        assertThat(accrued(civilHired("2015-03-02"), "2026-06-30")).isEqualByComparingTo("30");
        assertThat(accrued(labourHired("2015-03-02"), "2026-06-30")).isEqualByComparingTo("30");
    }

    @Test
    void hiredOnTheFirstDayOfThePeriodEarnsAllOfIt() {
        assertThat(accrued(civilHired("2025-07-01"), "2026-06-30")).isEqualByComparingTo("30");
        assertThat(accrued(labourHired("2025-07-01"), "2026-06-30")).isEqualByComparingTo("30");
    }

    @Test
    void aMonthIsEarnedOnItsLastDay() {
        LeaveFacts facts = civilHired("2015-03-02");
        assertThat(accrued(facts, "2025-06-30")).isZero();
        assertThat(accrued(facts, "2025-07-30")).isZero();
        assertThat(accrued(facts, "2025-07-31")).isEqualByComparingTo("2.5");
        assertThat(accrued(facts, "2026-02-27")).isEqualByComparingTo("17.5");
        assertThat(accrued(facts, "2026-02-28")).isEqualByComparingTo("20");
    }

    /** 10 to 31 March 2026 holds 16 working days: March, April, May, June. */
    @Test
    void civilServantHiredOnTenMarchEarnsFourMonths() {
        assertThat(accrued(civilHired("2026-03-10"), "2026-03-30")).isZero();
        assertThat(accrued(civilHired("2026-03-10"), "2026-03-31")).isEqualByComparingTo("2.5");
        assertThat(accrued(civilHired("2026-03-10"), "2026-06-30")).isEqualByComparingTo("10");
    }

    /** Months run to 9 April, 9 May, 9 June; 10 to 30 June holds 15 working days, not more: 7.5, rounded up. */
    @Test
    void workerHiredOnTenMarchEarnsThreeMonthsFromTheDayOfHiring() {
        LeaveFacts facts = labourHired("2026-03-10");
        assertThat(accrued(facts, "2026-04-08")).isZero();
        assertThat(accrued(facts, "2026-04-09")).isEqualByComparingTo("2.5");
        assertThat(accrued(facts, "2026-06-29")).isEqualByComparingTo("7.5");
        assertThat(accrued(facts, "2026-06-30")).isEqualByComparingTo("8");
        AnnualLeave unrounded = new AnnualLeave(List.of(labour(Rounding.NONE)), WEEK);
        assertThat(unrounded.accrued(facts, PERIOD, PERIOD.last())).isEqualByComparingTo("7.5");
    }

    /** The left-over of 8 March runs from 8 to 30 June: 17 working days, so it counts. */
    @Test
    void aLeftOverOfMoreThanFifteenWorkingDaysCountsAsAMonth() {
        assertThat(accrued(labourHired("2026-03-08"), "2026-06-29")).isEqualByComparingTo("7.5");
        assertThat(accrued(labourHired("2026-03-08"), "2026-06-30")).isEqualByComparingTo("10");
    }

    @Test
    void exactlyFifteenWorkingDaysAreNotAMonthAndSixteenAre() {
        DateRange fifteen = new DateRange(LocalDate.of(2025, 9, 10), LocalDate.of(2025, 9, 30));
        DateRange sixteen = new DateRange(LocalDate.of(2025, 9, 9), LocalDate.of(2025, 9, 30));
        assertThat(WEEK.weekdays(fifteen)).isEqualTo(15);
        assertThat(WEEK.weekdays(sixteen)).isEqualTo(16);
        assertThat(accrued(civilHired("2025-09-10"), "2025-09-30")).isZero();
        assertThat(accrued(civilHired("2025-09-09"), "2025-09-30")).isEqualByComparingTo("2.5");
        assertThat(accrued(civilHired("2025-09-10"), "2025-10-31")).isEqualByComparingTo("2.5");
    }

    @Test
    void hiredOnTheSixteenthLosesTheStartedMonth() {
        assertThat(accrued(civilHired("2025-10-16"), "2025-10-31")).isZero();
        assertThat(accrued(civilHired("2025-10-16"), "2026-05-31")).isEqualByComparingTo("17.5");
        assertThat(accrued(civilHired("2025-10-16"), "2026-06-30")).isEqualByComparingTo("20");
    }

    @Test
    void hiredOnTheLastDayOfThePeriodEarnsNothingInItAndEverythingInTheNext() {
        DateRange next = new DateRange(LocalDate.of(2026, 7, 1), LocalDate.of(2027, 6, 30));
        for (LeaveFacts facts : List.of(civilHired("2026-06-30"), labourHired("2026-06-30"))) {
            assertThat(accrued(facts, "2026-06-30")).isZero();
            assertThat(leave.accrued(facts, next, LocalDate.of(2027, 6, 30))).isEqualByComparingTo("30");
        }
    }

    @Test
    void nothingIsEarnedBeforeHiringNorByThoseHiredLater() {
        assertThat(accrued(civilHired("2026-03-10"), "2026-03-09")).isZero();
        assertThat(accrued(civilHired("2026-07-01"), "2026-06-30")).isZero();
        assertThat(accrued(labourHired("2031-01-01"), "2026-06-30")).isZero();
    }

    @Test
    void theFutureOfAPeriodGivesNoMoreThanItsEnd() {
        assertThat(accrued(civilHired("2015-03-02"), "2099-12-31")).isEqualByComparingTo("30");
    }

    @Test
    void aPeriodThatLiesInTheFutureIsComputedLikeAnyOther() {
        DateRange period = leave.periodOf(CIVIL, LocalDate.of(2040, 1, 1));
        assertThat(leave.accrued(civilHired("2039-09-04"), period, LocalDate.of(2040, 6, 30)))
                .isEqualByComparingTo("25");
    }

    @Test
    void aLeapDayIsADayLikeAnyOther() {
        DateRange period = new DateRange(LocalDate.of(2027, 7, 1), LocalDate.of(2028, 6, 30));
        LeaveFacts old = civilHired("2015-03-02");
        assertThat(leave.accrued(old, period, LocalDate.of(2028, 2, 28))).isEqualByComparingTo("17.5");
        assertThat(leave.accrued(old, period, LocalDate.of(2028, 2, 29))).isEqualByComparingTo("20");
        LeaveFacts onLeapDay = labourHired("2028-02-29");
        assertThat(leave.accrued(onLeapDay, period, LocalDate.of(2028, 3, 27))).isZero();
        assertThat(leave.accrued(onLeapDay, period, LocalDate.of(2028, 3, 28))).isEqualByComparingTo("2.5");
    }

    @Test
    void monthsFromTheThirtyFirstDoNotDrift() {
        LeaveFacts facts = labourHired("2025-08-31");
        assertThat(accrued(facts, "2025-09-28")).isZero();
        assertThat(accrued(facts, "2025-09-29")).isEqualByComparingTo("2.5");
        assertThat(accrued(facts, "2025-10-30")).isEqualByComparingTo("5");
        assertThat(accrued(facts, "2026-06-29")).isEqualByComparingTo("25");
    }

    @Test
    void thePeriodRunsFromJulyToJune() {
        assertThat(leave.periodOf(LABOUR, LocalDate.of(2025, 7, 1))).isEqualTo(PERIOD);
        assertThat(leave.periodOf(LABOUR, LocalDate.of(2026, 6, 30))).isEqualTo(PERIOD);
        assertThat(leave.periodOf(LABOUR, LocalDate.of(2026, 7, 1)).first()).isEqualTo("2026-07-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Africa/Algiers", "America/Los_Angeles", "Pacific/Kiritimati"})
    void theZoneOfTheServerChangesNothing(String zone) {
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            assertThat(accrued(civilHired("2026-03-10"), "2026-06-30")).isEqualByComparingTo("10");
            assertThat(accrued(labourHired("2026-03-08"), "2026-06-30")).isEqualByComparingTo("10");
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void anotherVersionInsideThePeriodAppliesFromTheMonthItIsInForceOn() {
        AnnualLeave changed = new AnnualLeave(
                List.of(
                        rule(3, CIVIL, "2026-01-15", null, "3", "33", NewcomerMonths.CALENDAR, Rounding.NONE),
                        rule(
                                1,
                                CIVIL,
                                "2006-07-15",
                                "2026-01-15",
                                "2.5",
                                "30",
                                NewcomerMonths.CALENDAR,
                                Rounding.NONE)),
                WEEK);
        // July to January by the old numbers, February to June by the new: 7 x 2.5 + 5 x 3.
        assertThat(changed.accrued(civilHired("2015-03-02"), PERIOD, PERIOD.last()))
                .isEqualByComparingTo("32.5");
    }

    @Test
    void aLowerCapLaterTakesNothingBack() {
        AnnualLeave changed = new AnnualLeave(
                List.of(
                        rule(3, CIVIL, "2026-01-01", null, "2.5", "10", NewcomerMonths.CALENDAR, Rounding.UP),
                        rule(1, CIVIL, "2006-07-15", "2026-01-01", "2.5", "30", NewcomerMonths.CALENDAR, Rounding.UP)),
                WEEK);
        assertThat(changed.accrued(civilHired("2015-03-02"), PERIOD, PERIOD.last()))
                .isEqualByComparingTo("15");
    }

    @Test
    void monthsWithNoRuleInForceBringNothing() {
        DateRange period = new DateRange(LocalDate.of(2006, 7, 1), LocalDate.of(2007, 6, 30));
        assertThat(leave.accrued(civilHired("1995-01-01"), period, period.last()))
                .isEqualByComparingTo("28");
    }

    /** Whatever the day of hiring: never falls, never above the cap, and the monthly grants make up the whole. */
    @ParameterizedTest
    @CsvSource({"CIVIL_SERVICE,UP", "CIVIL_SERVICE,NONE", "LABOUR_90_11,UP", "LABOUR_90_11,NONE"})
    void everyRightGrowsStepByStepToItsWholeAndNeverAboveTheCap(String regime, Rounding rounding) {
        AnnualLeave rules = new AnnualLeave(List.of(civil(rounding), labour(rounding)), WEEK);
        for (LocalDate hire = PERIOD.first().minusDays(40); hire.isBefore(PERIOD.last()); hire = hire.plusDays(1)) {
            LeaveFacts facts = new LeaveFacts(hire, regime);
            BigDecimal before = BigDecimal.ZERO;
            for (LocalDate day = PERIOD.first(); !day.isAfter(PERIOD.last()); day = day.plusDays(1)) {
                BigDecimal now = rules.accrued(facts, PERIOD, day);
                assertThat(now).isGreaterThanOrEqualTo(before).isLessThanOrEqualTo(new BigDecimal("30"));
                before = now;
            }
            BigDecimal granted = BigDecimal.ZERO;
            for (YearMonth month = YearMonth.of(2025, Month.JULY);
                    !month.isAfter(YearMonth.of(2026, Month.JUNE));
                    month = month.plusMonths(1)) {
                granted = granted.add(rules.grant(facts, month));
            }
            assertThat(granted).isEqualByComparingTo(before);
        }
    }

    /** Earlier hiring never earns less: the boundary of fifteen days makes steps, not dents. */
    @ParameterizedTest
    @ValueSource(strings = {CIVIL, LABOUR})
    void whoIsHiredEarlierNeverHasLess(String regime) {
        BigDecimal before = new BigDecimal("30");
        for (LocalDate hire = PERIOD.first(); !hire.isAfter(PERIOD.last()); hire = hire.plusDays(1)) {
            BigDecimal now = leave.accrued(new LeaveFacts(hire, regime), PERIOD, PERIOD.last());
            assertThat(now).as("hired %s", hire).isLessThanOrEqualTo(before);
            before = now;
        }
    }

    @Test
    void theExplanationComesToTheSameNumberAndCitesItsArticles() {
        AnnualRight right = leave.explain(labourHired("2026-03-10"), PERIOD, PERIOD.last());
        assertThat(right.days()).isEqualByComparingTo("8");
        assertThat(right.why().steps())
                .extracting(step -> step.key())
                .containsExactly(
                        "leave.why.period",
                        "leave.why.hired.FROM_HIRE",
                        "leave.why.months",
                        "leave.why.started_lost",
                        "leave.why.rounded",
                        "leave.why.total");
        assertThat(right.why().steps().get(2).arguments()).contains(3, new BigDecimal("2.5"), new BigDecimal("7.5"));
        assertThat(right.why().steps().get(3).source()).isEqualTo("art. started month");
    }

    @Test
    void theExplanationOfAFullPeriodIsOneMultiplication() {
        AnnualRight right = leave.explain(civilHired("2015-03-02"), PERIOD, PERIOD.last());
        assertThat(right.why().steps())
                .extracting(step -> step.key())
                .containsExactly("leave.why.period", "leave.why.months", "leave.why.total");
    }
}
