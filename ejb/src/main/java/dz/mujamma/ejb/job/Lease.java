package dz.mujamma.ejb.job;

import java.time.Duration;
import java.time.Instant;

/**
 * How long a run counts as alive after its last sign of life; renewed by each chunk and three times in between. Set by
 * {@code JOB_LEASE_SECONDS}.
 */
final class Lease {
    static final Duration LENGTH = Duration.ofSeconds(seconds(System.getenv("JOB_LEASE_SECONDS")));

    private Lease() {}

    static Instant from(Instant now) {
        return now.plus(LENGTH);
    }

    static String node() {
        return System.getProperty("jboss.node.name", "local");
    }

    private static long seconds(String configured) {
        return configured == null || configured.isBlank() ? 30 : Long.parseLong(configured.strip());
    }
}
