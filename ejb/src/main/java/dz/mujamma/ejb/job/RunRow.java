package dz.mujamma.ejb.job;

import dz.mujamma.persistence.job.JobRun;
import dz.mujamma.persistence.job.RunMode;
import dz.mujamma.persistence.job.RunStatus;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A run as people and programs see it.
 *
 * @param total items to treat, 0 while they are being counted
 * @param remaining time that the rest will take at the pace so far; null where it cannot be told
 * @param summary figures by name
 * @param errorKey key of the sentence that tells why it failed, or null
 */
public record RunRow(
        long id,
        String job,
        RunMode mode,
        RunStatus status,
        Map<String, String> parameters,
        Long rehearsalId,
        String startedBy,
        Instant startedAt,
        Instant endedAt,
        long total,
        long done,
        Duration remaining,
        Map<String, BigDecimal> summary,
        String errorKey,
        List<String> errorArguments) {

    static RunRow of(JobRun run, Instant now) {
        return new RunRow(
                run.id(),
                run.job(),
                run.mode(),
                run.status(now),
                run.parameters(),
                run.rehearsalId(),
                run.startedBy(),
                run.startedAt(),
                run.endedAt(),
                run.total(),
                run.done(),
                remaining(run, now),
                run.summary(),
                run.errorKey(),
                run.errorArguments());
    }

    /** From 0 to 100; 100 only when it is completed. */
    public int percent() {
        if (status == RunStatus.COMPLETED) {
            return 100;
        }
        return total == 0 ? 0 : (int) Math.min(99, 100 * done / total);
    }

    public boolean running() {
        return status == RunStatus.RUNNING;
    }

    private static Duration remaining(JobRun run, Instant now) {
        long lately = run.done() - run.doneBefore();
        if (run.status(now) != RunStatus.RUNNING || lately <= 0 || run.total() <= run.done()) {
            return null;
        }
        Duration spent = Duration.between(run.workedSince(), now);
        return Duration.ofMillis(spent.toMillis() * (run.total() - run.done()) / lately);
    }
}
