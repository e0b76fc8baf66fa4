package dz.mujamma.it.harness;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** Watches runs of jobs from beside, through the table that people's pages read. */
public final class Jobs {
    private Jobs() {}

    /** Waits until a run has ended, whichever way, and gives its row of {@code job_run}. */
    public static Map<String, Object> await(long run) throws InterruptedException {
        return await(run, Duration.ofMinutes(2));
    }

    public static Map<String, Object> await(long run, Duration patience) throws InterruptedException {
        Instant end = Instant.now().plus(patience);
        Map<String, Object> row = row(run);
        while ("RUNNING".equals(row.get("status"))) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("run " + run + " still runs after " + patience + ": " + row);
            }
            Thread.sleep(50);
            row = row(run);
        }
        return row;
    }

    private static Map<String, Object> row(long run) {
        return Database.see("select * from mujamma.job_run where id = ?", run).get(0);
    }
}
