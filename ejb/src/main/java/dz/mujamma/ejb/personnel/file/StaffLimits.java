package dz.mujamma.ejb.personnel.file;

import java.time.LocalDate;

/**
 * What is still plausible in a staff file; beyond it a line is told as a slip of the pen.
 *
 * @param today the day of the reading
 * @param youngestAtHire in years
 * @param oldestAtHire in years
 * @param latestHire hires may be announced until then
 */
public record StaffLimits(LocalDate today, int youngestAtHire, int oldestAtHire, LocalDate latestHire) {

    /** Nobody works before 16 (law 90-11, art. 15); nobody is hired at over 75 or announced more than a year ahead. */
    public static StaffLimits on(LocalDate today) {
        return new StaffLimits(today, 16, 75, today.plusYears(1));
    }
}
