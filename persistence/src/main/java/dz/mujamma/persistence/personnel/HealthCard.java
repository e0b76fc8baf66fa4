package dz.mujamma.persistence.personnel;

import java.time.LocalDate;

/**
 * The health part of a file: what work has to take into account, and no diagnosis.
 *
 * @param rate of disability in percent, or null
 * @param adaptations what the work place and the work have to be like, or null
 * @param version of what was read, so that nobody overwrites what they have not seen; 0 where nothing was noted yet
 */
public record HealthCard(
        boolean handicap, Integer rate, String cardNumber, LocalDate cardValidUntil, String adaptations, int version) {
    /** What is there before anything was noted. */
    public static final HealthCard NOTHING = new HealthCard(false, null, null, null, null, 0);

    public boolean isEmpty() {
        return !handicap && adaptations == null;
    }
}
