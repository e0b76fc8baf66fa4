package dz.mujamma.persistence.tenancy;

import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * The hat that the current thread works under. Put on for the length of an action and taken off after it; the database
 * learns of it at the first statement of each transaction.
 */
public final class Scope {
    private static final ThreadLocal<Hat> WORN = new ThreadLocal<>();

    private Scope() {}

    public static Optional<Hat> worn() {
        return Optional.ofNullable(WORN.get());
    }

    /** @throws IllegalStateException when no hat is worn */
    public static Hat hat() {
        return worn().orElseThrow(() -> new IllegalStateException("no hat is worn"));
    }

    /** Runs an action under a hat, or under none when it is null; whatever was worn before is worn again after. */
    public static <T> T call(Hat hat, Callable<T> action) throws Exception {
        Hat before = WORN.get();
        wear(hat);
        try {
            return action.call();
        } finally {
            wear(before);
        }
    }

    private static void wear(Hat hat) {
        if (hat == null) {
            WORN.remove();
        } else {
            WORN.set(hat);
        }
    }
}
