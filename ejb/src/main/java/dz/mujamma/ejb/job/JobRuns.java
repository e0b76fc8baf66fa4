package dz.mujamma.ejb.job;

import dz.mujamma.persistence.job.Difference;
import dz.mujamma.persistence.job.JobRun;
import dz.mujamma.persistence.job.Rejection;
import dz.mujamma.persistence.job.RunItems;
import dz.mujamma.persistence.job.RunMode;
import dz.mujamma.persistence.job.RunStatus;
import dz.mujamma.persistence.job.Runs;
import dz.mujamma.persistence.shared.NotFoundException;
import dz.mujamma.persistence.shared.RuleException;
import dz.mujamma.persistence.tenancy.Hat;
import dz.mujamma.persistence.tenancy.Role;
import dz.mujamma.persistence.tenancy.Scope;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The runs of the body in which the caller wears a hat: started, watched, stopped, restarted. */
@Stateless
@RolesAllowed({Role.Names.HR_OFFICER, Role.Names.HR_DIRECTOR})
public class JobRuns {
    @Inject
    private Runs runs;

    @Inject
    private RunItems items;

    @Inject
    private Clock clock;

    @EJB
    private JobLauncher launcher;

    @Resource
    private TransactionSynchronizationRegistry transaction;

    /**
     * Opens a run in the caller's transaction; the batch runtime is told of it once that has committed.
     *
     * @return the number of the run
     * @throws RuleException where a commit has no completed rehearsal of the same job and parameters, or a second one
     */
    public long start(StartRun wish) {
        if (wish.mode() == RunMode.COMMIT) {
            requireRehearsal(wish);
        }
        Instant now = clock.instant();
        JobRun run = new JobRun(
                wish.job(), wish.mode(), wish.parameters(), wish.rehearsalId(), Scope.hat(), now, Lease.from(now));
        long id = open(run);
        launchAfterCommit(new Launch(id, run.bodyId(), wish.job(), 1, null));
        return id;
    }

    /**
     * Starts the run that writes what a rehearsal showed: the same job with the same parameters.
     *
     * @return the number of the run
     */
    public long commit(long rehearsalId) {
        JobRun rehearsal = get(rehearsalId);
        return start(StartRun.commit(rehearsal.job(), rehearsal.parameters(), rehearsalId));
    }

    /**
     * Goes on at the last checkpoint with a run that was stopped, failed, or left by a server that died.
     *
     * @throws RuleException where it runs, is completed, or somebody restarted it a moment ago
     */
    public void restart(long runId) {
        JobRun run = get(runId);
        Hat hat = Scope.hat();
        Instant now = clock.instant();
        if (!runs.claim(runId, hat, now, Lease.from(now))) {
            throw new RuleException("job.refused.notRestartable", runId);
        }
        launchAfterCommit(new Launch(runId, run.bodyId(), run.job(), run.attempt() + 1, run.executionId()));
    }

    /** Asks a run to end after the chunk it is working on, at the latest the next; wherever it runs, it hears of it within a third of a lease. */
    public void stop(long runId) {
        JobRun run = get(runId);
        if (!runs.askToStop(runId)) {
            throw new RuleException("job.refused.notRunning", runId);
        }
        if (Lease.node().equals(run.node()) && run.executionId() != null) {
            transaction.registerInterposedSynchronization(new AfterCommit(() -> launcher.stop(run.executionId())));
        }
    }

    public RunRow progress(long runId) {
        return RunRow.of(get(runId), clock.instant());
    }

    /** The run that commits a rehearsal; 0 where there is none. */
    public long commitOf(long rehearsalId) {
        return runs.findCommitOf(rehearsalId).map(JobRun::id).orElse(0L);
    }

    /**
     * The newest first.
     *
     * @param job id of a job; empty for any
     * @param status null for any
     */
    public List<RunRow> page(String job, RunStatus status, int first, int size) {
        Instant now = clock.instant();
        return runs.page(job, status, now, first, size).stream()
                .map(run -> RunRow.of(run, now))
                .toList();
    }

    /** Completed rehearsals that nobody committed, the newest first. */
    public List<RunRow> waitingForCommit(int size) {
        Instant now = clock.instant();
        return runs.waitingForCommit(size).stream()
                .map(run -> RunRow.of(run, now))
                .toList();
    }

    /** The last completed commit of a job. */
    public Optional<RunRow> lastCommit(String job) {
        return runs.findLastCommit(job).map(run -> RunRow.of(run, clock.instant()));
    }

    public long count(String job, RunStatus status) {
        return runs.count(job, status, clock.instant());
    }

    public List<Difference> differences(long runId, String search, int first, int size) {
        return items.differences(get(runId).id(), search, first, size);
    }

    public long countDifferences(long runId, String search) {
        return items.countDifferences(runId, search);
    }

    public List<Rejection> rejections(long runId, String search, int first, int size) {
        return items.rejections(get(runId).id(), search, first, size);
    }

    public long countRejections(long runId, String search) {
        return items.countRejections(runId, search);
    }

    private long open(JobRun run) {
        try {
            return runs.add(run).id();
        } catch (PersistenceException e) {
            // Two people committed the same rehearsal at once: job_run_committed_once let one in.
            if (run.rehearsalId() == null) {
                throw e;
            }
            throw new RuleException("job.refused.alreadyCommitted", run.rehearsalId());
        }
    }

    private void requireRehearsal(StartRun wish) {
        if (wish.rehearsalId() == null) {
            throw new RuleException("job.refused.noRehearsal");
        }
        JobRun rehearsal = get(wish.rehearsalId());
        boolean same = rehearsal.mode() == RunMode.REHEARSAL
                && rehearsal.job().equals(wish.job())
                && rehearsal.parameters().equals(wish.parameters());
        if (!same) {
            throw new RuleException("job.refused.otherRehearsal", wish.rehearsalId());
        }
        if (rehearsal.status(clock.instant()) != RunStatus.COMPLETED) {
            throw new RuleException("job.refused.rehearsalNotCompleted", wish.rehearsalId());
        }
        if (runs.findCommitOf(wish.rehearsalId()).isPresent()) {
            throw new RuleException("job.refused.alreadyCommitted", wish.rehearsalId());
        }
    }

    private JobRun get(long runId) {
        return runs.find(runId).orElseThrow(NotFoundException::new);
    }

    private void launchAfterCommit(Launch launch) {
        Hat hat = Scope.hat();
        transaction.registerInterposedSynchronization(new AfterCommit(() -> launcher.launch(launch, hat)));
    }
}
