package dz.mujamma.persistence.career.deadline;

import dz.mujamma.persistence.shared.Localized;
import java.time.LocalDate;
import java.util.List;

/**
 * Something due, in a list.
 *
 * @param act the one that started it, with its reference and kind; all null where a procedure did
 * @param answers kinds of acts that answer it
 * @param page where a procedure goes on; null for what an act started
 */
public record DeadlineRow(
        long employee,
        String matricule,
        Localized person,
        Localized unit,
        Localized name,
        String article,
        LocalDate due,
        Long act,
        String reference,
        Localized kind,
        List<String> answers,
        String page) {}
