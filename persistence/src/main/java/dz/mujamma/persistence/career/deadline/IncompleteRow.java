package dz.mujamma.persistence.career.deadline;

import dz.mujamma.persistence.shared.Localized;
import java.time.LocalDate;

/**
 * A career that lacks something.
 *
 * @param endedOn the planned end that passed without an act; null where there is no act at all
 */
public record IncompleteRow(
        long employee,
        String matricule,
        Localized person,
        Localized unit,
        LocalDate hireDate,
        IncompleteCareers.Lack lack,
        LocalDate endedOn) {}
