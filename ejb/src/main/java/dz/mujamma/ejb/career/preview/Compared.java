package dz.mujamma.ejb.career.preview;

import dz.mujamma.ejb.career.history.Lane;
import dz.mujamma.persistence.career.Situation;
import java.time.LocalDate;
import java.util.Set;

/**
 * A stretch of days in which neither of two careers changes.
 *
 * @param to the day after the last, or null
 * @param before what one of them holds; a situation outside where it has not begun
 * @param differs the lanes in which the other differs; empty where the two agree
 */
public record Compared(LocalDate from, LocalDate to, Situation before, Situation after, Set<Lane> differs) {
    public Compared {
        differs = Set.copyOf(differs);
    }

    public boolean isChanged() {
        return !differs.isEmpty();
    }

    public boolean differs(Lane lane) {
        return differs.contains(lane);
    }

    /** By name, for pages. */
    public boolean differs(String lane) {
        return differs.contains(Lane.valueOf(lane));
    }
}
