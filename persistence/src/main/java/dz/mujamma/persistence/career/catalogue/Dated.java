package dz.mujamma.persistence.career.catalogue;

import java.time.LocalDate;

/**
 * Something that holds on some days.
 *
 * @param to the day after the last; null while it holds
 */
public record Dated<T>(LocalDate from, LocalDate to, T value) {
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || day.isBefore(to));
    }
}
