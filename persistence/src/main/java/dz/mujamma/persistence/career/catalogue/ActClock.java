package dz.mujamma.persistence.career.catalogue;

import dz.mujamma.persistence.shared.Localized;
import java.util.List;
import java.util.Set;

/**
 * A clock that an act of a kind starts.
 *
 * @param months after the effect, or before the end
 * @param remindBefore days before the due day
 * @param answeredBy kinds of acts that stop it
 * @param own fixed by the body
 */
public record ActClock(
        String id,
        Localized name,
        Basis basis,
        int months,
        int days,
        List<Integer> remindBefore,
        String article,
        Set<String> answeredBy,
        boolean verified,
        boolean own) {
    /** What the time is counted from. */
    public enum Basis {
        AFTER_EFFECT,
        BEFORE_END
    }

    public ActClock {
        remindBefore = List.copyOf(remindBefore);
        answeredBy = Set.copyOf(answeredBy);
    }
}
