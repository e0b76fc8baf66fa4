package dz.mujamma.persistence.career.closing;

import dz.mujamma.persistence.shared.Localized;
import java.time.LocalDate;

/** A unit that is closed or will be, with people left in it. @param successorId where it goes, or null */
public record ClosedUnit(
        long id, String code, Localized name, LocalDate closedOn, Long successorId, Localized successor, long people) {}
