package dz.mujamma.ejb.job;

import dz.mujamma.persistence.job.Difference;
import dz.mujamma.persistence.job.Rejection;
import dz.mujamma.persistence.shared.RuleException;
import dz.mujamma.persistence.tenancy.Hat;
import dz.mujamma.persistence.tenancy.Role;
import dz.mujamma.persistence.tenancy.Scope;
import jakarta.batch.operations.BatchRuntimeException;
import jakarta.batch.runtime.context.JobContext;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/**
 * Base of batch artifacts. Work goes through {@link #inScope}: there the thread wears the hat of the person who set the run
 * going. The job's XML names the run once, as properties of the job: {@code run}, {@code body} and {@code attempt}, each
 * from the job parameter of that name, and lists {@code runListener} first.
 */
public abstract class JobArtifact {
    private static final Logger LOG = System.getLogger(JobArtifact.class.getName());

    @Inject
    private JobContext context;

    @Inject
    private RunFailures failures;

    @EJB
    private RunJournal journal;

    private RunFacts facts;

    protected JobContext context() {
        return context;
    }

    protected RunJournal journal() {
        return journal;
    }

    /** The run worked for; usable inside {@link #inScope}. */
    protected RunFacts facts() {
        return facts;
    }

    protected long runId() {
        return Long.parseLong(property("run"));
    }

    /** The attempt that this thread belongs to, which need not be the latest. */
    protected int attempt() {
        return Integer.parseInt(property("attempt"));
    }

    /**
     * Works under the run's hat. Whatever goes wrong is kept for people and leaves as a plain exception with a text alone:
     * the batch runtime stores it, and cannot read classes of ours or of the database driver back.
     */
    protected <T> T inScope(Callable<T> work) {
        try {
            return Scope.call(hat(), work);
        } catch (Exception e) {
            RunFailures.Failure failure = failures.keep(runId(), cause(e));
            LOG.log(Level.ERROR, "run " + runId() + " failed: " + failure.key(), e);
            throw new BatchRuntimeException("run " + runId() + ": " + failure.key() + " " + failure.arguments());
        }
    }

    /** Tells what a chunk has done, inside its transaction. */
    protected void advance(long done, Map<String, BigDecimal> figures) {
        journal.advance(runId(), attempt(), done, figures);
    }

    /** Tells how many items there are and, where the work is parted, the keys that cut it. */
    protected void plan(long total, List<Long> cuts) {
        journal.plan(runId(), attempt(), total, cuts);
    }

    protected void differ(List<Difference> differences) {
        journal.differ(runId(), differences);
    }

    protected void reject(List<Rejection> rejections) {
        journal.reject(runId(), rejections);
    }

    private Hat hat() throws Exception {
        if (facts == null) {
            // The run's own hat stands in a row of the body, which can only be read in the scope of that body.
            Hat reader = new Hat(0, "job", Role.HR_OFFICER, property("body"), null, null);
            facts = Scope.call(reader, () -> journal.read(runId()));
        }
        return facts.hat();
    }

    private String property(String name) {
        return context.getProperties().getProperty(name);
    }

    /** The refusal inside whatever containers wrapped around it. */
    private static Throwable cause(Throwable thrown) {
        Throwable cause = thrown;
        while (cause != null && !(cause instanceof RuleException)) {
            cause = cause.getCause();
        }
        return cause == null ? thrown : cause;
    }
}
