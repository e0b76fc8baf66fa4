package dz.mujamma.persistence.career;

/**
 * What somebody is on a day: the whole state that acts move.
 *
 * @param grade id of the grade, or null
 * @param step échelon 0 to 12, or null
 * @param post id of the numbered post held, or null
 * @param unit id of the unit, or null
 */
public record Situation(Position position, Long grade, Integer step, Long post, Long unit) {
    /** Of somebody who is not, or no longer, on the staff. */
    public static Situation outside(Position position) {
        return new Situation(position, null, null, null, null);
    }
}
