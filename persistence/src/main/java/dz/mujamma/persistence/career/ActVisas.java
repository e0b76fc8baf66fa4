package dz.mujamma.persistence.career;

import dz.mujamma.persistence.career.Visa.Kind;
import dz.mujamma.persistence.career.Visa.State;
import dz.mujamma.persistence.shared.Localized;
import dz.mujamma.persistence.shared.Statements;
import dz.mujamma.persistence.tenancy.Role;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** What acts, and movements before they become acts, went through, step by step. Decided steps stay as they are. */
@Dependent
public class ActVisas {
    private static final String ROWS =
            """
            select v.id, coalesce(v.act_id, v.movement_id), v.round, v.no, v.kind, v.label_ar, v.label_fr, v.role, v.employee_id,
                   e.last_name_ar || ' ' || e.first_name_ar, e.last_name_fr || ' ' || e.first_name_fr,
                   v.state, v.waiting_since, v.decided_at, v.decided_by,
                   d.last_name_ar || ' ' || d.first_name_ar, d.last_name_fr || ' ' || d.first_name_fr, v.reason,
                   v.delegation_id is not null, v.act_id is null
            from mujamma.act_visa v
            left join mujamma.employee e on e.id = v.employee_id
            left join mujamma.employee d on d.id = v.decider_id""";
    private static final String ADD =
            """
            insert into mujamma.act_visa (body_id, %s, round, no, kind, label_ar, label_fr, role, employee_id, state, waiting_since)
            values (current_setting('mujamma.body'), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String DECIDE =
            """
            update mujamma.act_visa set state = ?, decided_at = ?, decided_by = ?, decider_id = ?, reason = ?, delegation_id = ?
            where id = ? and state = 'WAITING'""";

    @Inject
    private Statements statements;

    /** All steps of an act, round after round. */
    public List<Visa> of(long act) {
        return of(VisaSubject.act(act));
    }

    public List<Visa> of(VisaSubject subject) {
        return statements.rows(
                ActVisas::visa, ROWS + " where v." + subject.column() + " = ? order by v.round, v.no", subject.id());
    }

    public Optional<Visa> waiting(long act) {
        return waiting(VisaSubject.act(act));
    }

    public Optional<Visa> waiting(VisaSubject subject) {
        return statements
                .rows(
                        ActVisas::visa,
                        ROWS + " where v." + subject.column() + " = ? and v.state = 'WAITING'",
                        subject.id())
                .stream()
                .findFirst();
    }

    /** The visas of movements that wait, for the body of the scope; the oldest first. */
    public List<Visa> waitingOfMovements() {
        return statements.rows(
                ActVisas::visa,
                ROWS + " join mujamma.movement m on m.id = v.movement_id and m.stage = 'ACCEPTED'"
                        + " where v.state = 'WAITING' and v.kind = 'VISA' order by v.waiting_since, v.id");
    }

    /** Lays a new round: the steps in order and the signature after them; the first of them waits. */
    public void sendRound(VisaSubject subject, List<VisaStep> steps, VisaStep signature, Instant now) {
        int round = (int) statements.number(
                "select coalesce(max(round), 0) + 1 from mujamma.act_visa where " + subject.column() + " = ?",
                subject.id());
        for (int no = 1; no <= steps.size(); no++) {
            add(subject, round, no, Kind.VISA, steps.get(no - 1), now);
        }
        add(subject, round, steps.size() + 1, Kind.SIGNATURE, signature, now);
    }

    private void add(VisaSubject subject, int round, int no, Kind kind, VisaStep step, Instant now) {
        boolean first = no == 1;
        statements.run(
                ADD.formatted(subject.column()),
                subject.id(),
                round,
                no,
                kind.name(),
                step.label().ar(),
                step.label().fr(),
                step.role() == null ? null : step.role().name(),
                step.employee(),
                first ? State.WAITING.name() : State.PLANNED.name(),
                first ? at(now) : null);
    }

    /** @return whether the step still waited */
    public boolean give(Visa visa, Instant now, String login, Long decider, Long delegation) {
        return decide(visa, State.GIVEN, now, login, decider, null, delegation)
                && (visa.kind() == Kind.SIGNATURE || passOn(visa, now));
    }

    /** @return whether the step still waited */
    public boolean sendBack(Visa visa, Instant now, String login, Long decider, String reason) {
        boolean waited = decide(visa, State.SENT_BACK, now, login, decider, reason, null);
        drop(visa.subject());
        return waited;
    }

    /** Ends the round an act is in without a decision. */
    public void drop(long act) {
        drop(VisaSubject.act(act));
    }

    public void drop(VisaSubject subject) {
        statements.run(
                "update mujamma.act_visa set state = 'DROPPED' where " + subject.column()
                        + " = ? and state in ('PLANNED', 'WAITING')",
                subject.id());
    }

    private boolean decide(
            Visa visa, State state, Instant now, String login, Long decider, String reason, Long delegation) {
        return statements.run(DECIDE, state.name(), at(now), login, decider, reason, delegation, visa.id()) == 1;
    }

    private boolean passOn(Visa visa, Instant now) {
        return statements.run(
                        "update mujamma.act_visa set state = 'WAITING', waiting_since = ? where "
                                + visa.subject().column() + " = ? and round = ? and no = ?",
                        at(now),
                        visa.subject().id(),
                        visa.round(),
                        visa.no() + 1)
                == 1;
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Visa visa(ResultSet row) throws SQLException {
        String role = row.getString(8);
        return new Visa(
                row.getLong(1),
                row.getBoolean(20) ? VisaSubject.movement(row.getLong(2)) : VisaSubject.act(row.getLong(2)),
                row.getInt(3),
                row.getInt(4),
                Kind.valueOf(row.getString(5)),
                name(row, 6),
                role == null ? null : Role.valueOf(role),
                row.getObject(9, Long.class),
                name(row, 10),
                State.valueOf(row.getString(12)),
                instant(row, 13),
                instant(row, 14),
                row.getString(15),
                name(row, 16),
                row.getString(18),
                row.getBoolean(19));
    }

    static Instant instant(ResultSet row, int column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    public static Localized name(ResultSet row, int column) throws SQLException {
        String arabic = row.getString(column);
        return arabic == null ? null : new Localized(arabic, row.getString(column + 1));
    }
}
