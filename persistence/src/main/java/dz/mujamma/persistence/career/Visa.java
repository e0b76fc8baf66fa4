package dz.mujamma.persistence.career;

import dz.mujamma.persistence.shared.Localized;
import dz.mujamma.persistence.tenancy.Role;
import java.time.Instant;

/**
 * One step of an act on its way: a visa, or the signature at the end.
 *
 * @param round counted from one; a new one begins each time the act is sent round
 * @param role who gives it, or null where one employee does or where it is the signature
 * @param employee who gives it, or null
 * @param decidedBy login of whoever gave it or sent the act back, or null
 * @param decider name of that person in the body, or null
 * @param reason why it was sent back, or null
 */
public record Visa(
        long id,
        VisaSubject subject,
        int round,
        int no,
        Kind kind,
        Localized label,
        Role role,
        Long employee,
        Localized employeeName,
        State state,
        Instant waitingSince,
        Instant decidedAt,
        String decidedBy,
        Localized decider,
        String reason,
        boolean delegated) {
    public enum Kind {
        VISA,
        SIGNATURE
    }

    public enum State {
        PLANNED,
        WAITING,
        GIVEN,
        SENT_BACK,
        /** Never reached: the act was sent back or changed before. */
        DROPPED
    }
}
