package dz.mujamma.ejb.career.condition;

import dz.mujamma.persistence.shared.Explanation;
import java.util.List;

/**
 * What one condition finds: it holds, is broken, or cannot be told.
 *
 * @param key of the sentence; null where it holds
 * @param steps how it came to that; empty where there is nothing to say
 * @param own it came to that by a rule that the body fixed itself
 */
record Outcome(Kind kind, String key, List<Object> arguments, List<Explanation.Step> steps, boolean own) {
    enum Kind {
        HOLDS,
        BROKEN,
        UNKNOWN
    }

    /** Holds, with nothing to say. */
    static final Outcome HOLDS = new Outcome(Kind.HOLDS, null, List.of(), List.of(), false);

    static Outcome broken(String key, Object... arguments) {
        return new Outcome(Kind.BROKEN, key, List.of(arguments), List.of(), false);
    }

    static Outcome unknown(String key, Object... arguments) {
        return new Outcome(Kind.UNKNOWN, key, List.of(arguments), List.of(), false);
    }

    /** Broken with that sentence unless it holds. */
    static Outcome unless(boolean holds, String key, Object... arguments) {
        return holds ? HOLDS : broken(key, arguments);
    }

    Outcome because(Explanation.Step... why) {
        return new Outcome(kind, key, arguments, List.of(why), own);
    }

    /** The same, by rules of which the body fixed one or none itself. */
    Outcome by(boolean anyOwn) {
        return new Outcome(kind, key, arguments, steps, own || anyOwn);
    }

    boolean holds() {
        return kind == Kind.HOLDS;
    }
}
