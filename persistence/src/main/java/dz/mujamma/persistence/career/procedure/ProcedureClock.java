package dz.mujamma.persistence.career.procedure;

import java.time.LocalDate;
import java.util.List;

/**
 * A clock that a procedure has set running.
 *
 * @param kind id of a procedure_clock_kind
 * @param procedure number of the row it belongs to
 * @param page address inside the application where a person goes on from there
 * @param article the text it follows
 * @param due the last day
 * @param reminders days on which people are reminded
 */
public record ProcedureClock(
        long employee,
        String kind,
        long procedure,
        String page,
        String article,
        LocalDate due,
        List<LocalDate> reminders) {
    public ProcedureClock {
        reminders = List.copyOf(reminders);
    }
}
