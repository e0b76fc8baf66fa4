package dz.mujamma.ejb.identity;

import java.time.Duration;
import java.time.Instant;

/** How long a login rests after refused attempts: nothing for the first four, then 30 seconds, doubling up to an hour. */
public final class LockoutRule {
    static final int FREE_ATTEMPTS = 4;
    private static final Duration FIRST_REST = Duration.ofSeconds(30);
    private static final Duration LONGEST_REST = Duration.ofHours(1);

    private LockoutRule() {}

    /** @param failures refused attempts since the last success */
    public static Duration rest(int failures) {
        if (failures <= FREE_ATTEMPTS) {
            return Duration.ZERO;
        }
        int doublings = Math.min(failures - FREE_ATTEMPTS - 1, 10);
        Duration rest = FIRST_REST.multipliedBy(1L << doublings);
        return rest.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : rest;
    }

    /** When the next attempt will be looked at. */
    public static Instant restsUntil(int failures, Instant lastFailure) {
        return lastFailure.plus(rest(failures));
    }
}
