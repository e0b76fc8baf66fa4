package dz.mujamma.persistence.document;

import dz.mujamma.persistence.shared.Localized;
import dz.mujamma.persistence.tenancy.Right;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A paper as lists show it, without its content.
 *
 * @param subject what it belongs to, such as {@code employee}
 * @param employeeId whose file it concerns, or null
 * @param part FREE, or the restricted part it belongs to
 * @param size in bytes
 */
public record AttachmentRow(
        long id,
        String subject,
        long subjectId,
        Long employeeId,
        String kindId,
        Localized kind,
        String part,
        long blobId,
        String name,
        String mediaType,
        long size,
        String sha256,
        LocalDate validFrom,
        LocalDate validTo,
        String addedBy,
        Instant addedAt) {
    public Optional<Right> right() {
        return AttachmentKind.rightOf(part);
    }
}
