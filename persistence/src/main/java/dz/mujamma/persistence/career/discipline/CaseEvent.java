package dz.mujamma.persistence.career.discipline;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A step of a case as it was noted.
 *
 * @param day the day of the step, as its paper bears it
 * @param sanction kind of act that an opinion or a decision names; null for none
 */
public record CaseEvent(
        CaseEventKind kind,
        LocalDate day,
        String account,
        Instant at,
        String note,
        String sanction,
        Long act,
        LocalDate hearingOn,
        CaseOutcome outcome) {}
