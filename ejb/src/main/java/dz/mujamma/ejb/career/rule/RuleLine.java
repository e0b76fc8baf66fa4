package dz.mujamma.ejb.career.rule;

import dz.mujamma.persistence.career.catalogue.RuleKey;
import dz.mujamma.persistence.shared.Localized;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A rule as it is on a day, for the eyes of people.
 *
 * @param name of the kind of act or the position; null for a number, which the bundles name
 * @param clock name of the clock or the document; null for others
 * @param values as in {@link dz.mujamma.persistence.career.catalogue.RuleVersion}
 * @param unit of a number; null for others
 */
public record RuleLine(
        RuleKey key,
        Localized name,
        Localized clock,
        String article,
        List<Integer> values,
        List<Integer> reminders,
        String unit,
        String source,
        State state) {
    /** How far a rule can be trusted. */
    public enum State {
        /** The body fixed it. */
        OWN,
        /** Supplied, its text was seen. */
        VERIFIED,
        /** Supplied, its text was not seen. */
        UNVERIFIED
    }

    public RuleLine {
        values = Collections.unmodifiableList(new ArrayList<>(values));
        reminders = List.copyOf(reminders);
    }

    static State state(boolean own, boolean verified) {
        if (own) {
            return State.OWN;
        }
        return verified ? State.VERIFIED : State.UNVERIFIED;
    }
}
