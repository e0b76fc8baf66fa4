package dz.mujamma.persistence.job;

import dz.mujamma.persistence.shared.Statements;
import dz.mujamma.persistence.tenancy.Hat;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The runs of the body in scope. Each move is one conditional statement that tells whether it happened. */
@Dependent
public class Runs {
    private static final String CLAIM =
            """
            update mujamma.job_run
            set status = 'RUNNING', attempt = attempt + 1, stop_asked = false, node = null, ended_at = null,
                error_key = null, error_arguments = '[]', lease_until = :lease, worked_by = :login, hat_id = :hat,
                hat_role = :role, worked_since = :now, done_before = done, version = version + 1
            where id = :id and (status in ('STOPPED', 'FAILED') or (status = 'RUNNING' and lease_until < :now))""";
    private static final String BEGIN =
            """
            update mujamma.job_run set execution_id = :execution, node = :node, lease_until = :lease
            where id = :id and attempt = :attempt and status = 'RUNNING'""";
    private static final String RENEW =
            """
            update mujamma.job_run set lease_until = :lease
            where id = :id and attempt = :attempt and status = 'RUNNING'""";
    private static final String PLAN =
            """
            update mujamma.job_run set total = :total, cuts = cast(:cuts as jsonb), lease_until = :lease
            where id = :id and attempt = :attempt and status = 'RUNNING'""";
    private static final String ADVANCE =
            """
            update mujamma.job_run
            set done = done + :done, lease_until = :lease, summary = summary || (
                select coalesce(jsonb_object_agg(f.key,
                    coalesce(cast(job_run.summary ->> f.key as numeric), 0) + cast(f.value as numeric)), '{}')
                from jsonb_each_text(cast(:figures as jsonb)) f)
            where id = :id and attempt = :attempt and status = 'RUNNING'""";
    private static final String END =
            """
            update mujamma.job_run
            set status = :status, ended_at = :now, error_key = :error, error_arguments = cast(:arguments as jsonb),
                version = version + 1
            where id = :id and attempt = :attempt and status = 'RUNNING'""";
    private static final String ASK_TO_STOP =
            "update mujamma.job_run set stop_asked = true where id = :id and status = 'RUNNING'";

    @PersistenceContext(unitName = "mujamma")
    private EntityManager entityManager;

    @Inject
    private Statements statements;

    /** What a run does next is planned for the tables as they are now. */
    public void planAnew() {
        statements.forgetPlans();
    }

    public JobRun add(JobRun run) {
        entityManager.persist(run);
        entityManager.flush();
        return run;
    }

    public Optional<JobRun> find(long id) {
        return Optional.ofNullable(entityManager.find(JobRun.class, id));
    }

    /** The run that commits a rehearsal, whatever became of it. */
    public Optional<JobRun> findCommitOf(long rehearsalId) {
        return entityManager
                .createQuery("select r from JobRun r where r.rehearsalId = :rehearsal", JobRun.class)
                .setParameter("rehearsal", rehearsalId)
                .getResultStream()
                .findFirst();
    }

    /** The newest first; an empty job or a null status means any. */
    public List<JobRun> page(String job, RunStatus status, Instant now, int first, int size) {
        return filtered("select r", " order by r.startedAt desc, r.id desc", job, status, now, JobRun.class)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    /** Rehearsals that are completed and that nobody committed, the newest first. */
    public List<JobRun> waitingForCommit(int size) {
        return entityManager
                .createQuery(
                        "select r from JobRun r where r.mode = RunMode.REHEARSAL and r.status = RunStatus.COMPLETED"
                                + " and not exists (select 1 from JobRun c where c.rehearsalId = r.id)"
                                + " order by r.startedAt desc, r.id desc",
                        JobRun.class)
                .setMaxResults(size)
                .getResultList();
    }

    /** What a job wrote last and to the end. */
    public Optional<JobRun> findLastCommit(String job) {
        return entityManager
                .createQuery(
                        "select r from JobRun r where r.job = :job and r.mode = RunMode.COMMIT"
                                + " and r.status = RunStatus.COMPLETED order by r.startedAt desc, r.id desc",
                        JobRun.class)
                .setParameter("job", job)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    public long count(String job, RunStatus status, Instant now) {
        return filtered("select count(r)", "", job, status, now, Long.class).getSingleResult();
    }

    /** Takes a run that stands still for a new attempt; false where it runs, is done, or somebody was quicker. */
    public boolean claim(long id, Hat hat, Instant now, Instant leaseUntil) {
        return entityManager
                        .createNativeQuery(CLAIM)
                        .setParameter("id", id)
                        .setParameter("login", hat.login())
                        .setParameter("hat", hat.id())
                        .setParameter("role", hat.role().name())
                        .setParameter("now", now)
                        .setParameter("lease", leaseUntil)
                        .executeUpdate()
                == 1;
    }

    /** The batch runtime has begun an attempt on a node. */
    public boolean begin(long id, int attempt, long executionId, String node, Instant leaseUntil) {
        return entityManager
                        .createNativeQuery(BEGIN)
                        .setParameter("id", id)
                        .setParameter("attempt", attempt)
                        .setParameter("execution", executionId)
                        .setParameter("node", node)
                        .setParameter("lease", leaseUntil)
                        .executeUpdate()
                == 1;
    }

    public boolean renew(long id, int attempt, Instant leaseUntil) {
        return entityManager
                        .createNativeQuery(RENEW)
                        .setParameter("id", id)
                        .setParameter("attempt", attempt)
                        .setParameter("lease", leaseUntil)
                        .executeUpdate()
                == 1;
    }

    /** How much there is to do, and the keys that cut it into parts. */
    public boolean plan(long id, int attempt, long total, List<Long> cuts, Instant leaseUntil) {
        return entityManager
                        .createNativeQuery(PLAN)
                        .setParameter("id", id)
                        .setParameter("attempt", attempt)
                        .setParameter("total", total)
                        .setParameter(
                                "cuts",
                                new JsonList()
                                        .convertToDatabaseColumn(cuts.stream()
                                                .map(String::valueOf)
                                                .toList()))
                        .setParameter("lease", leaseUntil)
                        .executeUpdate()
                == 1;
    }

    /** Adds to what is done and to the figures of the summary. */
    public boolean advance(long id, int attempt, long done, Map<String, BigDecimal> figures, Instant leaseUntil) {
        return entityManager
                        .createNativeQuery(ADVANCE)
                        .setParameter("id", id)
                        .setParameter("attempt", attempt)
                        .setParameter("done", done)
                        .setParameter("figures", JsonTexts.write(figures))
                        .setParameter("lease", leaseUntil)
                        .executeUpdate()
                == 1;
    }

    /** @param errorKey why it failed, or null */
    public boolean end(long id, int attempt, RunStatus status, String errorKey, List<String> arguments, Instant now) {
        return entityManager
                        .createNativeQuery(END)
                        .setParameter("id", id)
                        .setParameter("attempt", attempt)
                        .setParameter("status", status.name())
                        .setParameter("error", errorKey)
                        .setParameter("arguments", new JsonList().convertToDatabaseColumn(arguments))
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    public boolean askToStop(long id) {
        return entityManager
                        .createNativeQuery(ASK_TO_STOP)
                        .setParameter("id", id)
                        .executeUpdate()
                == 1;
    }

    private <T> TypedQuery<T> filtered(
            String select, String order, String job, RunStatus status, Instant now, Class<T> type) {
        boolean anyJob = job == null || job.isEmpty();
        String where = " where 1 = 1" + (anyJob ? "" : " and r.job = :job") + condition(status);
        TypedQuery<T> query = entityManager.createQuery(select + " from JobRun r" + where + order, type);
        if (!anyJob) {
            query.setParameter("job", job);
        }
        if (status != null) {
            boolean left = status == RunStatus.INTERRUPTED;
            query.setParameter("status", left ? RunStatus.RUNNING : status);
            if (left || status == RunStatus.RUNNING) {
                query.setParameter("now", now);
            }
        }
        return query;
    }

    private static String condition(RunStatus status) {
        if (status == null) {
            return "";
        }
        return switch (status) {
            case INTERRUPTED -> " and r.status = :status and r.leaseUntil < :now";
            case RUNNING -> " and r.status = :status and r.leaseUntil >= :now";
            default -> " and r.status = :status";
        };
    }
}
