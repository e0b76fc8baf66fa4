package dz.mujamma.persistence.career.deadline;

import dz.mujamma.persistence.shared.Localized;
import java.time.LocalDate;
import java.util.List;

/**
 * A clock of an act, as it is laid down.
 *
 * @param answer id of the act that answered it; null while it runs
 * @param endsOn the planned end it stands before; null where it is counted from the effect
 */
public record Deadline(
        long employee,
        long act,
        String clock,
        Localized name,
        String article,
        LocalDate due,
        List<LocalDate> reminders,
        List<String> answeredBy,
        Long answer,
        LocalDate endsOn,
        boolean restricted) {}
