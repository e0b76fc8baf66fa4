package dz.mujamma.persistence.leave;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;

/**
 * The numbers of annual leave of one regime in a span of time, each with the article it rests on.
 *
 * @param until first day on which it no longer holds; null while it does
 * @param startedMonthWorkingDays a started month counts as one when it holds more working days than this
 */
public record AnnualLeaveRule(
        int id,
        String regimeId,
        String leaveTypeId,
        LocalDate from,
        LocalDate until,
        BigDecimal daysPerMonth,
        BigDecimal maxDays,
        MonthDay periodStart,
        int startedMonthWorkingDays,
        NewcomerMonths newcomerMonths,
        Rounding rounding,
        boolean holidaysProlong,
        Articles articles) {

    public AnnualLeaveRule {
        if (periodStart.getDayOfMonth() != 1) {
            throw new IllegalArgumentException(
                    "rights are granted by the month; a period cannot start on " + periodStart);
        }
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    /** How the months of somebody hired inside a reference period run. */
    public enum NewcomerMonths {
        /** By the calendar: the month of hiring is a started month. */
        CALENDAR,
        /** From the day of hiring: what is left over before the period ends is a started month. */
        FROM_HIRE
    }

    /** What becomes of a half day when the period has ended. */
    public enum Rounding {
        NONE,
        UP
    }

    /** Where the law says it: the reference period, the amount, the started month. */
    public record Articles(String period, String amount, String startedMonth) {}
}
