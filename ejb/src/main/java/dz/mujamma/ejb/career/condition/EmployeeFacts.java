package dz.mujamma.ejb.career.condition;

import java.time.LocalDate;
import java.util.List;

/**
 * What conditions ask of a person.
 *
 * @param bornOn null for a presumed birth, of which the year alone is known
 * @param earlierMonths service for earlier employers; null where the file does not tell
 * @param childrenBorn null where the file does not tell
 */
public record EmployeeFacts(
        LocalDate bornOn,
        int birthYear,
        boolean woman,
        String regime,
        LocalDate hiredOn,
        Integer earlierMonths,
        List<LocalDate> childrenBorn) {
    /** The latest day on which the person can have been born. */
    LocalDate bornAtLatest() {
        return bornOn == null ? LocalDate.of(birthYear, 12, 31) : bornOn;
    }

    /** The earliest day on which the person can have been born. */
    LocalDate bornAtEarliest() {
        return bornOn == null ? LocalDate.of(birthYear, 1, 1) : bornOn;
    }
}
