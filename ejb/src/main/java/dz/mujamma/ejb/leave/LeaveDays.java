package dz.mujamma.ejb.leave;

import dz.mujamma.ejb.calendar.WorkCalendar;
import dz.mujamma.persistence.calendar.Holiday;
import dz.mujamma.persistence.leave.AnnualLeaveRule;
import dz.mujamma.persistence.shared.DateRange;
import dz.mujamma.persistence.shared.Explanation;
import dz.mujamma.persistence.shared.Explanation.Step;
import java.util.ArrayList;
import java.util.List;

/**
 * What annual leave takes from the balance: calendar days, both ends included, week-ends too. Holidays inside count like any
 * day, unless the rule in force lets them prolong the leave.
 */
public final class LeaveDays {
    private LeaveDays() {}

    public static CountedDays count(DateRange leave, WorkCalendar calendar, AnnualLeaveRule rule) {
        String source = rule.articles().amount();
        List<Step> steps = new ArrayList<>();
        steps.add(Step.of("leave.why.days", source, leave.first(), leave.last(), leave.length()));
        int restDays = calendar.restDays(leave);
        if (restDays > 0) {
            steps.add(Step.of("leave.why.rest_inside", source, restDays));
        }
        calendar.holidaysIn(leave).forEach(holiday -> steps.add(holidayStep(holiday)));
        int holidays = calendar.holidayDays(leave);
        int spared = rule.holidaysProlong() ? holidays : 0;
        if (holidays > 0) {
            String key = rule.holidaysProlong() ? "leave.why.holidays_spared" : "leave.why.holidays_counted";
            steps.add(Step.of(key, "", holidays));
        }
        int days = leave.length() - spared;
        steps.add(Step.of("leave.why.days_total", "", days));
        return new CountedDays(days, new Explanation(steps));
    }

    private static Step holidayStep(Holiday holiday) {
        String key = holiday.status() == Holiday.Status.PROVISIONAL
                ? "leave.why.holiday_provisional"
                : "leave.why.holiday_inside";
        return Step.of(key, "", holiday.day(), holiday.name());
    }
}
