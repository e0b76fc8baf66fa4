package dz.mujamma.persistence.career.movement;

import java.time.LocalDate;
import java.util.Set;

/**
 * What a body offers.
 *
 * @param other the body it is offered to
 * @param employee of the body that opens; for a return opened by the home body its own employee
 * @param paperKinds kinds of attachments of which the other body gets copies
 * @param endsOn last day of a secondment or of its renewal, else null
 */
public record OpenMovement(
        MovementKind kind,
        String other,
        long employee,
        LocalDate effectOn,
        LocalDate endsOn,
        String motive,
        Set<FilePart> parts,
        Set<String> paperKinds) {
    public OpenMovement {
        parts = Set.copyOf(parts);
        paperKinds = Set.copyOf(paperKinds);
    }

    /** Without any paper of the file. */
    public OpenMovement(
            MovementKind kind,
            String other,
            long employee,
            LocalDate effectOn,
            LocalDate endsOn,
            String motive,
            Set<FilePart> parts) {
        this(kind, other, employee, effectOn, endsOn, motive, parts, Set.of());
    }

    /** The same, agreed with the body of the secondment it renews; nothing more of the file passes over. */
    public OpenMovement renewing(String host) {
        return new OpenMovement(kind, host, employee, effectOn, endsOn, motive, Set.of());
    }
}
