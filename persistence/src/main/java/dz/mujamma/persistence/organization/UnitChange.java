package dz.mujamma.persistence.organization;

import dz.mujamma.persistence.shared.Localized;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Something that was decided of a unit; it holds from its day on, until another one about the same thing.
 *
 * @param day null where a unit is there since before anything was recorded, and where a change is only taken back
 * @param name of OPEN and RENAME
 * @param place of OPEN and MOVE
 * @param successorId of CLOSE: the unit to which people and posts go, or null where there are none
 * @param targetId of WITHDRAW: the change that is taken back
 */
public record UnitChange(
        long id,
        long unitId,
        Kind kind,
        LocalDate day,
        Localized name,
        Place place,
        Long successorId,
        Long targetId,
        Instant recordedAt,
        String recordedBy) {

    public enum Kind {
        OPEN,
        RENAME,
        MOVE,
        CLOSE,
        WITHDRAW
    }

    /** Where a unit stands. @param parentId null for one at the top */
    public record Place(Long parentId, short wilayaId) {}
}
