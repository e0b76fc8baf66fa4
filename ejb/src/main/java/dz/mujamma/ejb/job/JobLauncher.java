package dz.mujamma.ejb.job;

import dz.mujamma.persistence.job.RunStatus;
import dz.mujamma.persistence.tenancy.Hat;
import dz.mujamma.persistence.tenancy.Scope;
import jakarta.annotation.security.PermitAll;
import jakarta.batch.operations.BatchRuntimeException;
import jakarta.batch.operations.JobExecutionAlreadyCompleteException;
import jakarta.batch.operations.JobOperator;
import jakarta.batch.operations.JobRestartException;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/**
 * Hands runs over to the batch runtime, in a thread of its own because it is called when a transaction has just ended and
 * none can be begun. Grants nothing by itself: it is called after {@link JobRuns} has checked the right, and the artifacts
 * it starts call services that check it again.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class JobLauncher {
    private static final Logger LOG = System.getLogger(JobLauncher.class.getName());

    private static final int PATIENCE = 6;

    @EJB
    private RunJournal journal;

    @Asynchronous
    @PermitAll
    public void launch(Launch launch, Hat hat) {
        try {
            tellPatiently(launch);
        } catch (JobExecutionAlreadyCompleteException e) {
            // It was killed between its last chunk and the note that it is done.
            end(launch, hat, RunStatus.COMPLETED, null);
        } catch (BatchRuntimeException e) {
            LOG.log(Level.ERROR, "run " + launch.runId() + " could not be started", e);
            end(launch, hat, RunStatus.FAILED, "job.failed.start");
        }
    }

    @Asynchronous
    @PermitAll
    public void stop(long executionId) {
        try {
            BatchRuntime.getJobOperator().stop(executionId);
        } catch (BatchRuntimeException e) {
            // It ended by itself in the meantime.
            LOG.log(Level.DEBUG, "execution " + executionId + " was not stopped", e);
        }
    }

    /** A run that was stopped a moment ago may not have left its threads yet. */
    private static void tellPatiently(Launch launch) {
        for (int left = PATIENCE; ; left--) {
            try {
                tell(launch);
                return;
            } catch (JobRestartException e) {
                if (left == 0) {
                    throw e;
                }
                LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
            }
        }
    }

    private static void tell(Launch launch) {
        JobOperator operator = BatchRuntime.getJobOperator();
        if (launch.executionId() == null) {
            operator.start(launch.job(), launch.parameters());
        } else {
            operator.restart(launch.executionId(), launch.parameters());
        }
    }

    private void end(Launch launch, Hat hat, RunStatus status, String errorKey) {
        try {
            Scope.call(hat, () -> {
                journal.end(launch.runId(), launch.attempt(), status, errorKey, List.of());
                return null;
            });
        } catch (Exception e) {
            throw new IllegalStateException("run " + launch.runId() + " could not be ended", e);
        }
    }
}
