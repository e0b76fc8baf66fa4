package dz.mujamma.persistence.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * The days of rest of every week in a span of time.
 *
 * @param from first day on which it holds
 * @param until first day on which it no longer holds; null while it does
 */
public record WeeklyRest(Set<DayOfWeek> days, LocalDate from, LocalDate until) {
    public WeeklyRest {
        days = Set.copyOf(days);
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }
}
