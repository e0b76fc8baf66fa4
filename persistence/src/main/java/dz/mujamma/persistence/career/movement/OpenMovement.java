package dz.mujamma.persistence.career.movement;

import java.time.LocalDate;
import java.util.Set;

/**
 * What a body offers.
 *
 * @param other the body it is offered to
 * @param employee of the body that opens; for a return opened by the home body its own employee
 * @param endsOn last day of a secondment, else null
 */
public record OpenMovement(
        MovementKind kind,
        String other,
        long employee,
        LocalDate effectOn,
        LocalDate endsOn,
        String motive,
        Set<FilePart> parts) {
    public OpenMovement {
        parts = Set.copyOf(parts);
    }
}
