package dz.mujamma.ejb.career.history;

import dz.mujamma.persistence.shared.Localized;
import java.time.LocalDate;

/**
 * Days through which one lane held one thing.
 *
 * @param to the day after the last; null while it goes on
 * @param value what it held: a position, an id, a step
 * @param code short name such as the number of a post, or null
 * @param act id of the act that began it
 * @param plannedEnd last planned day, or null where none was planned
 */
public record Stretch(
        LocalDate from, LocalDate to, Object value, Localized name, String code, long act, LocalDate plannedEnd) {
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (to == null || day.isBefore(to));
    }

    Stretch until(LocalDate end) {
        return new Stretch(from, end, value, name, code, act, plannedEnd);
    }

    Stretch plannedUntil(LocalDate end) {
        return new Stretch(from, to, value, name, code, act, end);
    }
}
