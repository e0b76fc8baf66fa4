package dz.mujamma.persistence.career.deadline;

import dz.mujamma.persistence.shared.Localized;
import java.time.LocalDate;
import java.util.List;

/**
 * Something due, in a list.
 *
 * @param answers kinds of acts that answer it
 */
public record DeadlineRow(
        long employee,
        String matricule,
        Localized person,
        Localized unit,
        Localized name,
        String article,
        LocalDate due,
        long act,
        String reference,
        Localized kind,
        List<String> answers) {}
