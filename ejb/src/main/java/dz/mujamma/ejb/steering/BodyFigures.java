package dz.mujamma.ejb.steering;

import dz.mujamma.persistence.shared.Localized;

/**
 * One body in figures.
 *
 * @param women null where it is too small to be shown
 * @param away people on leave today; null where it is too small to be shown
 */
public record BodyFigures(String bodyId, Localized name, long employees, Long women, Long away) {
    /** Under this a count could point at persons. */
    public static final int SMALLEST_SHOWN = 5;

    static Long shown(long count) {
        return count < SMALLEST_SHOWN ? null : count;
    }

    /** Neither a small count nor what is left over may be shown, for the one tells the other. */
    static Long shown(long count, long of) {
        return of - count < SMALLEST_SHOWN ? null : shown(count);
    }
}
