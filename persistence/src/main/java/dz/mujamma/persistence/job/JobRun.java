package dz.mujamma.persistence.job;

import dz.mujamma.persistence.tenancy.BodyEntity;
import dz.mujamma.persistence.tenancy.Hat;
import dz.mujamma.persistence.tenancy.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hibernate.annotations.ColumnTransformer;

/**
 * One run of a job. Written once here when it is opened; after that {@link Runs} moves it on by conditional statements,
 * because several threads and nodes work on it.
 */
@Entity
@Table(name = "job_run")
public class JobRun extends BodyEntity {
    private String job;

    @Enumerated(EnumType.STRING)
    private RunMode mode;

    @Convert(converter = JsonTexts.class)
    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "cast(? as jsonb)")
    private Map<String, String> parameters;

    @Column(name = "rehearsal_id")
    private Long rehearsalId;

    @Enumerated(EnumType.STRING)
    private RunStatus status = RunStatus.RUNNING;

    @Column(name = "started_by")
    private String startedBy;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "worked_by")
    private String workedBy;

    @Column(name = "hat_id")
    private long hatId;

    @Enumerated(EnumType.STRING)
    @Column(name = "hat_role")
    private Role hatRole;

    @Column(name = "worked_since")
    private Instant workedSince;

    @Column(name = "done_before")
    private long doneBefore;

    @Column(name = "execution_id")
    private Long executionId;

    private int attempt = 1;

    @Column(name = "stop_asked")
    private boolean stopAsked;

    @Convert(converter = JsonList.class)
    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "cast(? as jsonb)")
    private List<String> cuts = List.of();

    private long total;

    private long done;

    @Convert(converter = JsonTexts.class)
    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "cast(? as jsonb)")
    private Map<String, String> summary = Map.of();

    @Column(name = "error_key")
    private String errorKey;

    @Convert(converter = JsonList.class)
    @Column(name = "error_arguments", columnDefinition = "jsonb")
    @ColumnTransformer(write = "cast(? as jsonb)")
    private List<String> errorArguments = List.of();

    private String node;

    @Column(name = "lease_until")
    private Instant leaseUntil;

    protected JobRun() {}

    public JobRun(
            String job,
            RunMode mode,
            Map<String, String> parameters,
            Long rehearsalId,
            Hat hat,
            Instant now,
            Instant leaseUntil) {
        this.job = job;
        this.mode = mode;
        this.parameters = new TreeMap<>(parameters);
        this.rehearsalId = rehearsalId;
        this.startedBy = hat.login();
        this.startedAt = now;
        this.workedBy = hat.login();
        this.hatId = hat.id();
        this.hatRole = hat.role();
        this.workedSince = now;
        this.leaseUntil = leaseUntil;
    }

    /** The hat of the person who set it going last. */
    public Hat hat() {
        return new Hat(hatId, workedBy, hatRole, bodyId(), null, null);
    }

    /** How it stands at a moment: one that should be running and is not renewed is interrupted. */
    public RunStatus status(Instant now) {
        boolean left = status == RunStatus.RUNNING && leaseUntil != null && leaseUntil.isBefore(now);
        return left ? RunStatus.INTERRUPTED : status;
    }

    public String job() {
        return job;
    }

    public RunMode mode() {
        return mode;
    }

    public Map<String, String> parameters() {
        return Map.copyOf(parameters);
    }

    public Long rehearsalId() {
        return rehearsalId;
    }

    public String startedBy() {
        return startedBy;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Instant endedAt() {
        return endedAt;
    }

    public String workedBy() {
        return workedBy;
    }

    public Instant workedSince() {
        return workedSince;
    }

    public long doneBefore() {
        return doneBefore;
    }

    public Long executionId() {
        return executionId;
    }

    public int attempt() {
        return attempt;
    }

    public boolean stopAsked() {
        return stopAsked;
    }

    /** Keys that cut the work into parts; empty until they are planned. */
    public List<Long> cuts() {
        return cuts.stream().map(Long::valueOf).toList();
    }

    public long total() {
        return total;
    }

    public long done() {
        return done;
    }

    /** Figures of the result by name, such as {@code persons} and {@code days}. */
    public Map<String, BigDecimal> summary() {
        Map<String, BigDecimal> figures = new TreeMap<>();
        summary.forEach((name, value) -> figures.put(name, new BigDecimal(value)));
        return figures;
    }

    public String errorKey() {
        return errorKey;
    }

    public List<String> errorArguments() {
        return List.copyOf(errorArguments);
    }

    public String node() {
        return node;
    }
}
