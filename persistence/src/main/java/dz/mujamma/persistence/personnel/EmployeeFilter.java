package dz.mujamma.persistence.personnel;

import java.time.LocalDate;

/**
 * Which employees are looked for; null where it does not matter.
 *
 * @param incompleteOn those alone whose file lacks something that is asked for on this day
 * @param text part of a name in Arabic or French, or of a matricule
 */
public record EmployeeFilter(String text, Long unitId, String regimeId, LocalDate incompleteOn) {
    /** However complete the files are. */
    public EmployeeFilter(String text, Long unitId, String regimeId) {
        this(text, unitId, regimeId, null);
    }
}
