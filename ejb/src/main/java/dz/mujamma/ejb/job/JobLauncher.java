package dz.mujamma.ejb.job;

import dz.mujamma.persistence.job.RunStatus;
import dz.mujamma.persistence.tenancy.Hat;
import dz.mujamma.persistence.tenancy.Scope;
import jakarta.annotation.security.PermitAll;
import jakarta.batch.operations.BatchRuntimeException;
import jakarta.batch.operations.JobExecutionAlreadyCompleteException;
import jakarta.batch.operations.JobOperator;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;

/**
 * Hands runs over to the batch runtime, in a thread of its own because it is called when a transaction has just ended and
 * none can be begun. Grants nothing by itself: it is called after {@link JobRuns} has checked the right, and the artifacts
 * it starts call services that check it again.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class JobLauncher {
    private static final Logger LOG = System.getLogger(JobLauncher.class.getName());

    @EJB
    private RunJournal journal;

    @Asynchronous
    @PermitAll
    public void launch(Launch launch, Hat hat) {
        try {
            tell(launch);
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
