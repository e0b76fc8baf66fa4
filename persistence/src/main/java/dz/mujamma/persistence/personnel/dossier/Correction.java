package dz.mujamma.persistence.personnel.dossier;

import dz.mujamma.persistence.shared.Localized;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What an employee proposes to correct in the own file: waits, then is accepted, refused with a reason, or withdrawn, once.
 *
 * @param rowId the row meant, or null for one to be added
 * @param values what differs, in the order of the part's fields; empty in lists
 */
public record Correction(
        long id,
        long employeeId,
        String matricule,
        Localized name,
        Localized unit,
        Part part,
        Operation operation,
        Long rowId,
        CorrectionStatus status,
        String note,
        Instant askedAt,
        Instant decidedAt,
        String reason,
        List<ProposedValue> values) {
    public Correction {
        values = List.copyOf(values);
    }

    public boolean waits() {
        return status == CorrectionStatus.PENDING;
    }

    /** The row as it would be, given as it is. */
    public Map<String, String> appliedTo(Map<String, String> present) {
        Map<String, String> applied = new LinkedHashMap<>(present);
        values.forEach(value -> applied.put(value.field(), value.after()));
        return applied;
    }

    /** Whether what it wants to change still reads as it did when it was proposed. */
    public boolean fits(Map<String, String> present) {
        return values.stream().allMatch(value -> Objects.equals(value.before(), present.get(value.field())));
    }
}
