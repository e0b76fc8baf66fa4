package dz.mujamma.ejb.job;

import dz.mujamma.persistence.tenancy.Hat;
import dz.mujamma.persistence.tenancy.Scope;
import jakarta.batch.operations.BatchRuntimeException;
import jakarta.batch.runtime.BatchRuntime;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Renews the lease of a run while long chunks are at work, and hears there that it is to stop. */
record Heartbeat(RunJournal journal, Hat hat, long runId, int attempt, long executionId) implements Runnable {
    private static final Logger LOG = System.getLogger(Heartbeat.class.getName());

    @Override
    public void run() {
        try {
            boolean goOn = Scope.call(hat, () -> journal.renew(runId, attempt));
            if (!goOn) {
                BatchRuntime.getJobOperator().stop(executionId);
            }
        } catch (BatchRuntimeException e) {
            LOG.log(Level.DEBUG, "run " + runId + " had ended", e);
        } catch (Exception e) {
            // A beat that fails must not end the beating; without any the lease runs out, which is the truth then.
            LOG.log(Level.WARNING, "run " + runId + " could not renew its lease", e);
        }
    }
}
