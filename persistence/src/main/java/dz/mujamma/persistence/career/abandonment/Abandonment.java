package dz.mujamma.persistence.career.abandonment;

import dz.mujamma.persistence.shared.Localized;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A case of abandonment of post.
 *
 * @param firstDay first day of the absence that nothing justifies
 * @param fullOn the day on which the consecutive days of the law are full
 * @param noticesNeeded how many formal notices must have been sent before a dismissal
 * @param said what whoever reported it said, or null
 * @param justification what the employee answers, or null
 * @param act the act of dismissal drafted, or null
 */
public record Abandonment(
        long id,
        long employee,
        String matricule,
        Localized person,
        String regime,
        LocalDate firstDay,
        LocalDate fullOn,
        int noticesNeeded,
        AbandonmentStage stage,
        String said,
        String justification,
        Instant justifiedAt,
        LocalDate returnedOn,
        String closedReason,
        Long act,
        String enteredBy) {}
