package dz.mujamma.persistence.career;

import java.time.LocalDate;

/**
 * A stretch of days in which nothing changed.
 *
 * @param from first day
 * @param to the day after the last; null while it goes on
 * @param act id of the act that began it
 */
public record CareerPeriod(LocalDate from, LocalDate to, Situation situation, long act) {
    public CareerPeriod {
        if (to != null && !from.isBefore(to)) {
            throw new IllegalArgumentException("no day between " + from + " and " + to);
        }
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (to == null || day.isBefore(to));
    }

    /** The same stretch, ended. */
    public CareerPeriod until(LocalDate end) {
        return new CareerPeriod(from, end, situation, act);
    }
}
