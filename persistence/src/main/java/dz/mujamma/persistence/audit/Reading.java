package dz.mujamma.persistence.audit;

import dz.mujamma.persistence.shared.Localized;
import dz.mujamma.persistence.tenancy.Right;
import java.time.Instant;

/**
 * A reading of a restricted part of a file.
 *
 * @param employee whose file it was
 * @param detail what of the part was shown, or null for the part as a whole
 * @param login who read it
 * @param reader their name; null once the account is gone
 * @param hat the role and place they worked in, such as {@code HR_OFFICER@CNAS}
 */
public record Reading(
        long id,
        long employeeId,
        Localized employee,
        Right part,
        String detail,
        String login,
        Localized reader,
        String hat,
        Reason reason,
        Instant at) {
    /** By what right it was shown. */
    public enum Reason {
        RIGHT_HELD,
        PROCEDURE
    }
}
