package dz.mujamma.persistence.organization;

import java.time.LocalDate;

/**
 * Which posts are looked for.
 *
 * @param day on which they are looked at
 * @param text a part of number or title, or null
 * @param unitId null for those of all units
 * @param state null for all that are there on the day
 */
public record PostFilter(LocalDate day, String text, Long unitId, State state) {

    public enum State {
        FILLED,
        VACANT,
        /** Abolished by then, or still to come. */
        NOT_THERE
    }
}
