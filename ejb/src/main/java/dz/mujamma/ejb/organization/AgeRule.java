package dz.mujamma.ejb.organization;

import dz.mujamma.persistence.organization.Headcounts.Birthday;

/**
 * Full years of age on the day of a count. Of a presumed birth only the year is known: it counts as born on 31 December, so that
 * the count of 31 December knows every age without doubt. This is a convention of counting and decides on no right.
 */
public final class AgeRule {
    private AgeRule() {}

    /** @param birthday whether it has come in the year of the count */
    public static int age(int birthYear, Birthday birthday, boolean lastDayOfYear, int year) {
        boolean reached = birthday == Birthday.REACHED || birthday == Birthday.PRESUMED && lastDayOfYear;
        return year - birthYear - (reached ? 0 : 1);
    }
}
