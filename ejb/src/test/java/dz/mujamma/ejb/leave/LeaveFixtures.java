package dz.mujamma.ejb.leave;

import dz.mujamma.ejb.calendar.WorkWeek;
import dz.mujamma.persistence.calendar.WeeklyRest;
import dz.mujamma.persistence.leave.AnnualLeaveRule;
import dz.mujamma.persistence.leave.AnnualLeaveRule.Articles;
import dz.mujamma.persistence.leave.AnnualLeaveRule.NewcomerMonths;
import dz.mujamma.persistence.leave.AnnualLeaveRule.Rounding;
import dz.mujamma.persistence.shared.DateRange;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;

/** The two regimes and the two weeks as the reference data has them. */
final class LeaveFixtures {
    static final String CIVIL = "CIVIL_SERVICE";
    static final String LABOUR = "LABOUR_90_11";
    static final LocalDate WEEK_CHANGED = LocalDate.of(2009, 8, 14);
    static final WorkWeek WEEK = new WorkWeek(List.of(
            new WeeklyRest(Set.of(DayOfWeek.THURSDAY, DayOfWeek.FRIDAY), LocalDate.of(1976, 8, 27), WEEK_CHANGED),
            new WeeklyRest(Set.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY), WEEK_CHANGED, null)));
    static final DateRange PERIOD = new DateRange(LocalDate.of(2025, 7, 1), LocalDate.of(2026, 6, 30));

    private LeaveFixtures() {}

    static AnnualLeaveRule civil(Rounding rounding) {
        return rule(1, CIVIL, "2006-07-15", null, "2.5", "30", NewcomerMonths.CALENDAR, rounding);
    }

    static AnnualLeaveRule labour(Rounding rounding) {
        return rule(2, LABOUR, "1990-04-21", null, "2.5", "30", NewcomerMonths.FROM_HIRE, rounding);
    }

    static AnnualLeaveRule rule(
            int id,
            String regime,
            String from,
            String until,
            String rate,
            String max,
            NewcomerMonths newcomers,
            Rounding rounding) {
        return new AnnualLeaveRule(
                id,
                regime,
                regime.equals(CIVIL) ? "ANNUAL_CS" : "ANNUAL_LABOUR",
                LocalDate.parse(from),
                until == null ? null : LocalDate.parse(until),
                new BigDecimal(rate),
                new BigDecimal(max),
                MonthDay.of(7, 1),
                15,
                newcomers,
                rounding,
                false,
                new Articles("art. period", "art. amount", "art. started month"));
    }

    /** As in the reference data: half days rounded up once the period has ended. */
    static AnnualLeave annualLeave() {
        return new AnnualLeave(List.of(civil(Rounding.UP), labour(Rounding.UP)), WEEK);
    }

    static LeaveFacts civilHired(String day) {
        return new LeaveFacts(LocalDate.parse(day), CIVIL);
    }

    static LeaveFacts labourHired(String day) {
        return new LeaveFacts(LocalDate.parse(day), LABOUR);
    }
}
