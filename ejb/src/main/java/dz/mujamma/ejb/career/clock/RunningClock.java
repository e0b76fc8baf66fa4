package dz.mujamma.ejb.career.clock;

import dz.mujamma.persistence.career.catalogue.ActClock;
import java.time.LocalDate;
import java.util.List;

/**
 * A clock that an act started.
 *
 * @param act id of the act that started it
 * @param kind of that act
 * @param due the last day
 * @param reminders days on which people are reminded, the earliest first
 * @param answeredBy id of the act that stopped it; null while it runs
 */
public record RunningClock(
        long act, String kind, ActClock clock, LocalDate due, List<LocalDate> reminders, Long answeredBy) {
    public RunningClock {
        reminders = List.copyOf(reminders);
    }

    public boolean runs() {
        return answeredBy == null;
    }

    /** Whether it ran out before a day, unanswered. */
    public boolean overdueOn(LocalDate day) {
        return runs() && due.isBefore(day);
    }
}
