package dz.mujamma.ejb.job;

import dz.mujamma.persistence.job.RunStatus;
import jakarta.annotation.Resource;
import jakarta.batch.api.listener.JobListener;
import jakarta.batch.runtime.BatchStatus;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Stands first in every job: notes its beginning and its end, and between them shows that it is alive. */
@Dependent
@Named
public class RunListener extends JobArtifact implements JobListener {
    @Resource(lookup = "java:jboss/ee/concurrency/scheduler/default")
    private ManagedScheduledExecutorService scheduler;

    @Inject
    private RunFailures failures;

    private ScheduledFuture<?> heartbeat;

    @Override
    public void beforeJob() {
        inScope(() -> {
            journal().begin(runId(), attempt(), context().getExecutionId());
            return null;
        });
        Heartbeat beat = new Heartbeat(
                journal(), facts().hat(), runId(), attempt(), context().getExecutionId());
        long third = Lease.LENGTH.toMillis() / 3;
        heartbeat = scheduler.scheduleAtFixedRate(beat, third, third, TimeUnit.MILLISECONDS);
    }

    @Override
    public void afterJob() {
        if (heartbeat != null) {
            heartbeat.cancel(false);
        }
        RunStatus status = status(context().getBatchStatus());
        RunFailures.Failure failure = failures.take(runId()).orElseGet(() -> RunFailures.Failure.unexpected(runId()));
        boolean failed = status == RunStatus.FAILED;
        inScope(() -> {
            List<String> arguments = failed ? failure.arguments() : List.of();
            journal().end(runId(), attempt(), status, failed ? failure.key() : null, arguments);
            return null;
        });
    }

    private static RunStatus status(BatchStatus status) {
        return switch (status) {
            case FAILED, ABANDONED -> RunStatus.FAILED;
            case STOPPING, STOPPED -> RunStatus.STOPPED;
            default -> RunStatus.COMPLETED;
        };
    }
}
