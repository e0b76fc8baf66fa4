package dz.mujamma.ejb.job;

import dz.mujamma.persistence.job.Difference;
import dz.mujamma.persistence.job.JobRun;
import dz.mujamma.persistence.job.Rejection;
import dz.mujamma.persistence.job.RunItems;
import dz.mujamma.persistence.job.RunStatus;
import dz.mujamma.persistence.job.Runs;
import dz.mujamma.persistence.tenancy.Role;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/**
 * What the artifacts of a job write about their run. {@link #advance}, {@link #differ}, {@link #reject} and {@link #planAnew} join the chunk's
 * transaction, so that progress is exactly what was committed; a run that was taken over by a later attempt refuses them.
 */
@Stateless
@RolesAllowed({Role.Names.HR_OFFICER, Role.Names.HR_DIRECTOR})
public class RunJournal {
    @Inject
    private Runs runs;

    @Inject
    private RunItems items;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext context;

    /**
     * Read in a transaction of its own: the hat that the chunk's transaction is to wear is not known before.
     *
     * @throws IllegalStateException where the body in scope has no such run
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public RunFacts read(long runId) {
        JobRun run = runs.find(runId).orElseThrow(() -> new IllegalStateException("no run " + runId));
        return new RunFacts(
                run.id(),
                run.attempt(),
                run.job(),
                run.mode(),
                run.parameters(),
                run.rehearsalId(),
                run.cuts(),
                run.hat());
    }

    /** Adds to what is done and to the figures of the summary, inside the transaction of the chunk. */
    public void advance(long runId, int attempt, long done, Map<String, BigDecimal> figures) {
        require(runs.advance(runId, attempt, done, figures, Lease.from(clock.instant())), runId, attempt);
    }

    /** To be told before each range: the tables grow while a run works, and a plan made when they were empty ruins it. */
    public void planAnew() {
        runs.planAnew();
    }

    public void differ(long runId, List<Difference> differences) {
        items.addDifferences(runId, differences);
    }

    public void reject(long runId, List<Rejection> rejections) {
        items.addRejections(runId, rejections);
    }

    /**
     * How many items there are to treat, told before the first chunk.
     *
     * @param cuts keys that cut them into parts, so that a restart cuts the same; empty where there is one part
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void plan(long runId, int attempt, long total, List<Long> cuts) {
        require(runs.plan(runId, attempt, total, cuts, Lease.from(clock.instant())), runId, attempt);
    }

    /** @throws IllegalStateException where the thread does not work as the person who set the run going */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void begin(long runId, int attempt, long executionId) {
        requireCaller(read(runId).hat().login());
        boolean begun = runs.begin(runId, attempt, executionId, Lease.node(), Lease.from(clock.instant()));
        require(begun, runId, attempt);
    }

    /** @return whether it is to go on: false where a stop was asked for or a later attempt took over */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean renew(long runId, int attempt) {
        boolean ours = runs.renew(runId, attempt, Lease.from(clock.instant()));
        return ours && runs.find(runId).map(run -> !run.stopAsked()).orElse(false);
    }

    /** @param errorKey why it failed, or null */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void end(long runId, int attempt, RunStatus status, String errorKey, List<String> arguments) {
        runs.end(runId, attempt, status, errorKey, arguments, clock.instant());
    }

    private void requireCaller(String login) {
        String caller = context.getCallerPrincipal().getName();
        if (!caller.equals(login)) {
            throw new IllegalStateException("the run was set going by " + login + " and not by " + caller);
        }
    }

    private static void require(boolean ours, long runId, int attempt) {
        if (!ours) {
            throw new IllegalStateException("attempt " + attempt + " of run " + runId + " is not the one at work");
        }
    }
}
