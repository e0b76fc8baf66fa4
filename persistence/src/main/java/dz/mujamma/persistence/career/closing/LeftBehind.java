package dz.mujamma.persistence.career.closing;

import dz.mujamma.persistence.career.Position;
import dz.mujamma.persistence.shared.Localized;
import java.time.LocalDate;

/**
 * Somebody whose career stays in a unit beyond its closing.
 *
 * @param since the first day on which the career has the person in the unit that is no longer there
 * @param successorId where the unit goes, or null
 * @param grade null where none is held
 * @param postId the numbered post held, or null
 * @param postUnitId where that post stands on that day
 * @param draftId an act under way that names another unit, or null
 */
public record LeftBehind(
        long employee,
        String matricule,
        Localized name,
        String regime,
        long unitId,
        Localized unit,
        LocalDate closedOn,
        LocalDate since,
        Long successorId,
        Position position,
        Localized positionName,
        Localized grade,
        Long postId,
        Localized post,
        Long postUnitId,
        Long draftId) {
    /** What people find the person by in the lists of runs. */
    public String label() {
        return matricule + " · " + name.ar() + " · " + name.fr();
    }
}
