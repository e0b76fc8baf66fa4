package dz.mujamma.persistence.career.catalogue;

/**
 * A number of the law that belongs to no one kind of act, under a regime on some day.
 *
 * @param own fixed by the body
 */
public record CareerNumber(int value, Unit unit, String article, String source, boolean verified, boolean own) {
    /** What is counted. */
    public enum Unit {
        DAYS,
        MONTHS,
        YEARS,
        COUNT
    }
}
