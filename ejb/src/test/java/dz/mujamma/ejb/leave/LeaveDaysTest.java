package dz.mujamma.ejb.leave;

import static org.assertj.core.api.Assertions.assertThat;

import dz.mujamma.ejb.calendar.WorkCalendar;
import dz.mujamma.persistence.calendar.Holiday;
import dz.mujamma.persistence.leave.AnnualLeaveRule;
import dz.mujamma.persistence.leave.AnnualLeaveRule.Rounding;
import dz.mujamma.persistence.shared.DateRange;
import dz.mujamma.persistence.shared.Explanation.Step;
import dz.mujamma.persistence.shared.Localized;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LeaveDaysTest {
    private static final Localized FITR = new Localized("عيد الفطر", "Aïd el-Fitr");
    private static final WorkCalendar CALENDAR = new WorkCalendar(
            new DateRange(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)),
            LeaveFixtures.WEEK,
            List.of(
                    new Holiday(
                            LocalDate.of(2026, 3, 20),
                            "fitr",
                            FITR,
                            Holiday.Kind.RELIGIOUS,
                            Holiday.Status.PROVISIONAL),
                    new Holiday(
                            LocalDate.of(2026, 5, 1), "labour_day", FITR, Holiday.Kind.CIVIL, Holiday.Status.FIXED)));

    private static CountedDays count(String first, String last, AnnualLeaveRule rule) {
        return LeaveDays.count(new DateRange(LocalDate.parse(first), LocalDate.parse(last)), CALENDAR, rule);
    }

    private static AnnualLeaveRule prolonging() {
        AnnualLeaveRule r = LeaveFixtures.civil(Rounding.UP);
        return new AnnualLeaveRule(
                r.id(),
                r.regimeId(),
                r.leaveTypeId(),
                r.from(),
                r.until(),
                r.daysPerMonth(),
                r.maxDays(),
                r.periodStart(),
                r.startedMonthWorkingDays(),
                r.newcomerMonths(),
                r.rounding(),
                true,
                r.articles());
    }

    @Test
    void bothEndsAndTheWeekEndBetweenThemCount() {
        CountedDays counted = count("2026-11-19", "2026-11-22", LeaveFixtures.civil(Rounding.UP));
        assertThat(counted.days()).isEqualTo(4);
        assertThat(counted.why().steps())
                .extracting(Step::key)
                .containsExactly("leave.why.days", "leave.why.rest_inside", "leave.why.days_total");
    }

    @Test
    void oneDayIsOneDay() {
        assertThat(count("2026-11-19", "2026-11-19", LeaveFixtures.civil(Rounding.UP))
                        .days())
                .isEqualTo(1);
    }

    @Test
    void aHolidayInsideDoesNotProlongAndIsNamed() {
        CountedDays counted = count("2026-03-18", "2026-03-22", LeaveFixtures.civil(Rounding.UP));
        assertThat(counted.days()).isEqualTo(5);
        assertThat(counted.why().steps())
                .extracting(Step::key)
                .contains("leave.why.holiday_provisional", "leave.why.holidays_counted");
        assertThat(counted.why().steps().get(2).arguments()).containsExactly(LocalDate.of(2026, 3, 20), FITR);
    }

    @Test
    void whereTheRuleSaysSoAHolidayInsideIsSpared() {
        assertThat(count("2026-03-18", "2026-03-22", prolonging()).days()).isEqualTo(4);
        assertThat(count("2026-05-01", "2026-05-01", prolonging()).days()).isZero();
    }
}
