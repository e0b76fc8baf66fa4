package dz.mujamma.ejb.career.intake;

import java.time.LocalDate;

/**
 * What is still plausible in a career file; beyond it a line is told as a slip of the pen.
 *
 * @param today no paper was signed later
 * @param earliest no act of a body that pays today is older
 * @param latestEffect acts may be signed ahead until then
 * @param discipline whether who sent the file may see acts of discipline
 */
public record CareerLimits(LocalDate today, LocalDate earliest, LocalDate latestEffect, boolean discipline) {
    private static final int OLDEST_YEAR = 1950;
    private static final int YEARS_AHEAD = 2;

    public static CareerLimits on(LocalDate today, boolean discipline) {
        return new CareerLimits(today, LocalDate.of(OLDEST_YEAR, 1, 1), today.plusYears(YEARS_AHEAD), discipline);
    }
}
