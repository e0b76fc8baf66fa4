package dz.mujamma.persistence.organization;

import dz.mujamma.persistence.shared.Localized;
import java.time.LocalDate;

/**
 * A unit as it is today, or will be, or was at the end.
 *
 * @param openedOn null where it is there since before anything was recorded
 * @param closedOn the first day on which it is no longer there; null while it is to stay
 * @param successorId where its people and posts go, or null
 */
public record UnitRow(
        long id,
        String code,
        Localized name,
        Long parentId,
        short wilayaId,
        LocalDate openedOn,
        LocalDate closedOn,
        Long successorId) {}
