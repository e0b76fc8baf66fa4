package dz.mujamma.persistence.document;

import dz.mujamma.persistence.shared.Localized;
import dz.mujamma.persistence.tenancy.Right;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A paper in a list.
 *
 * @param employeeId whom it concerns, or null
 * @param holder the name on it, or null
 * @param replacedBy the paper that took its place, or null
 * @param restriction the right that it takes to read it, or null
 */
public record PaperRow(
        long id,
        PaperKind kind,
        RegisterNumber number,
        String subjectFeature,
        long subjectId,
        Long employeeId,
        Localized holder,
        Localized title,
        LocalDate issuedOn,
        Instant issuedAt,
        String issuedBy,
        PaperState state,
        Long replacedBy,
        Right restriction) {
    /** Whether it is hidden from those of the body who lack a right. */
    public boolean isRestricted() {
        return restriction != null;
    }
}
