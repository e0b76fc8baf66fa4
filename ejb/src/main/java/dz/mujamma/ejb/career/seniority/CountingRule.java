package dz.mujamma.ejb.career.seniority;

import dz.mujamma.persistence.career.Position;
import java.time.LocalDate;

/**
 * What time in a position counts for, from a day on.
 *
 * @param to the day after the last; null while it holds
 * @param own set by the body for itself; it wins over what is supplied
 * @param supplied of the body's own: goes back to what is supplied
 */
public record CountingRule(
        Position position,
        String regimeId,
        LocalDate from,
        LocalDate to,
        boolean own,
        boolean supplied,
        boolean seniority,
        boolean step,
        boolean leave,
        String source) {
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || day.isBefore(to));
    }
}
