package dz.mujamma.persistence.career.movement;

import dz.mujamma.persistence.shared.Localized;
import dz.mujamma.persistence.shared.Statements;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The movements that the body of the scope may see. Which steps it may do, the database decides (movement_keeps_order). */
@Dependent
public class Movements {
    private static final String ME = "(select current_setting('mujamma.body'))";
    private static final String ROWS =
            """
            select m.id, m.kind, m.from_body_id, m.to_body_id, m.opened_by_body, m.secondment_id, m.from_employee_id,
                   m.to_employee_id, m.effect_on, m.ends_on, m.grade_ar, m.grade_fr, m.category, m.motive, m.parts, m.stage,
                   m.consented_at is not null, m.from_signed_at, m.to_signed_at, m.from_signed_by, m.to_signed_by,
                   m.from_reference, m.to_reference, m.closed_by_body, m.closed_reason,
                   m.undo_asked_by_body, m.undo_reason, m.from_undone, m.to_undone, m.paper_kinds
            from mujamma.movement m where true""";
    private static final String OPEN =
            """
            insert into mujamma.movement (kind, from_body_id, to_body_id, opened_by_body, secondment_id, from_employee_id,
                to_employee_id, effect_on, ends_on, grade_ar, grade_fr, category, motive, parts, paper_kinds, opened_by, opened_at)
            select ?, ?, ?, %s, ?, ?, ?, ?, ?, g.name_ar, g.name_fr, g.category, ?, ?, ?, ?, ?
            from (select 1) one
            left join mujamma.career_period p on p.employee_id = ? and p.known_to is null
                and p.valid_from <= ? and (p.valid_to is null or p.valid_to > ?)
            left join mujamma.grade g on g.id = p.grade_id
            returning id"""
                    .formatted(ME);
    private static final String FREEZE_CARD =
            """
            insert into mujamma.movement_card (movement_id, content)
            select ?, jsonb_build_object('matricule', e.matricule, 'last_name_ar', e.last_name_ar,
                'first_name_ar', e.first_name_ar, 'last_name_fr', e.last_name_fr, 'first_name_fr', e.first_name_fr,
                'sex', e.sex, 'birth_date', e.birth_date, 'birth_year', e.birth_year, 'birth_wilaya', e.birth_wilaya_id,
                'nin', e.nin, 'nss', e.nss, 'regime', e.regime_id, 'grade', g.code, 'step', p.step,
                'position', p.position_id)
            from mujamma.employee e
            left join mujamma.career_period p on p.employee_id = e.id and p.known_to is null
                and p.valid_from <= ? and (p.valid_to is null or p.valid_to > ?)
            left join mujamma.grade g on g.id = p.grade_id
            where e.id = ?""";
    private static final String CARD =
            """
            select c.content ->> 'matricule', c.content ->> 'last_name_ar', c.content ->> 'last_name_fr',
                   c.content ->> 'first_name_ar', c.content ->> 'first_name_fr', c.content ->> 'sex',
                   (c.content ->> 'birth_date')::date, (c.content ->> 'birth_year')::integer,
                   (c.content ->> 'birth_wilaya')::integer, c.content ->> 'nin', c.content ->> 'nss',
                   c.content ->> 'regime', c.content ->> 'grade', (c.content ->> 'step')::integer,
                   c.content ->> 'position'
            from mujamma.movement_card c where c.movement_id = ?""";
    private static final String PLACE =
            """
            insert into mujamma.movement_placing as p (body_id, movement_id, unit_id, post_id, grade_id, matricule)
            values (%s, ?, ?, ?, ?, ?)
            on conflict (body_id, movement_id) do update set unit_id = excluded.unit_id, post_id = excluded.post_id,
                grade_id = excluded.grade_id, matricule = excluded.matricule, version = p.version + 1"""
                    .formatted(ME);

    @Inject
    private Statements statements;

    /**
     * What a list asks for.
     *
     * @param stages none for all
     * @param incoming true for those that come to the body, false for those that leave it, null for both
     */
    public record Wanted(Set<MovementStage> stages, Boolean incoming) {
        public Wanted {
            stages = Set.copyOf(stages);
        }
    }

    /** Newest first. */
    public List<Movement> page(Wanted wanted, int first, int size) {
        List<Object> arguments = new ArrayList<>();
        String where = where(wanted, arguments);
        arguments.add(first);
        arguments.add(size);
        return statements.rows(
                Movements::movement, ROWS + where + " order by m.id desc offset ? limit ?", arguments.toArray());
    }

    public long count(Wanted wanted) {
        List<Object> arguments = new ArrayList<>();
        String where = where(wanted, arguments);
        return statements.number("select count(*) from mujamma.movement m where true" + where, arguments.toArray());
    }

    public Optional<Movement> find(long id) {
        return first(ROWS + " and m.id = ?", id);
    }

    /** Held until the transaction ends, so that of two who go on at once the second sees what the first did. */
    public Optional<Movement> findToChange(long id) {
        return first(ROWS + " and m.id = ? for update", id);
    }

    /** How many wait for this body's answer or signature. */
    public long waiting() {
        return statements.number(
                "select count(*) from mujamma.movement m where (m.stage = 'OFFERED' and m.opened_by_body <> "
                        + ME + ") or (m.stage = 'ACCEPTED' and ((m.from_body_id = " + ME
                        + " and m.from_signed_at is null) or (m.to_body_id = " + ME + " and m.to_signed_at is null)))"
                        + " or (m.stage = 'SIGNED' and m.undo_asked_by_body <> " + ME + ")");
    }

    public boolean isHandedOver(long id) {
        return statements.number(
                        "select count(*) from mujamma.movement_event where movement_id = ? and kind = 'HANDED_OVER'",
                        id)
                > 0;
    }

    /** Those about an employee of this body, newest first. */
    public List<Movement> about(long employee) {
        return statements.rows(
                Movements::movement,
                ROWS + " and m.from_employee_id = ? and m.from_body_id = " + ME + " order by m.id desc",
                employee);
    }

    /** Signed or taken back by both, and this body's own part of it still to do. */
    public List<Movement> toFinish() {
        return statements.rows(
                Movements::movement,
                ROWS + " and m.stage in ('SIGNED', 'UNDOING') and (m.from_body_id = " + ME + " or m.to_body_id = " + ME
                        + ") order by m.id");
    }

    /** The secondment by which somebody is away from this body or with it, and that no return has ended. */
    public Optional<Movement> secondmentOf(long employee) {
        return first(
                ROWS + " and m.kind = 'SECONDMENT' and m.stage in ('SIGNED', 'DONE')"
                        + " and ((m.from_body_id = " + ME + " and m.from_employee_id = ?)"
                        + " or (m.to_body_id = " + ME + " and m.to_employee_id = ?))"
                        + " and not exists (select from mujamma.movement r where r.secondment_id = m.id"
                        + " and r.kind = 'RETURN' and r.stage in ('SIGNED', 'DONE')) order by m.id desc limit 1",
                employee,
                employee);
    }

    /** The last planned day of a secondment, as its renewals have it. */
    public LocalDate endOf(Movement secondment) {
        return statements
                .rows(
                        row -> row.getObject(1, LocalDate.class),
                        "select max(m.ends_on) from mujamma.movement m where m.id = ? or m.secondment_id = ? "
                                + "and m.kind = 'RENEWAL' and m.stage in ('SIGNED', 'DONE')",
                        secondment.id(),
                        secondment.id())
                .get(0);
    }

    /** @param fromEmployee the employee in the body that is left */
    public long open(
            OpenMovement wish,
            String from,
            String to,
            Long secondment,
            long fromEmployee,
            Long toEmployee,
            String account,
            Instant now,
            LocalDate today) {
        long id = statements
                .rows(
                        row -> row.getLong(1),
                        OPEN,
                        wish.kind().name(),
                        from,
                        to,
                        secondment,
                        fromEmployee,
                        toEmployee,
                        wish.effectOn(),
                        wish.endsOn(),
                        wish.motive(),
                        wish.parts().stream().map(FilePart::name).sorted().toArray(String[]::new),
                        wish.paperKinds().stream().sorted().toArray(String[]::new),
                        account,
                        at(now),
                        wish.employee(),
                        today,
                        today)
                .get(0);
        statements.run(FREEZE_CARD, id, today, today, wish.employee());
        note(id, "OPENED", null);
        return id;
    }

    public void consent(long id, Instant now) {
        change(id, "consented_at = ?", at(now));
        note(id, "CONSENTED", null);
    }

    public void offer(long id, Instant now) {
        change(id, "stage = 'OFFERED', offered_at = ?", at(now));
        note(id, "OFFERED", null);
    }

    public void accept(long id, String account, Instant now) {
        change(id, "stage = 'ACCEPTED', answered_by = ?, answered_at = ?", account, at(now));
        note(id, "ACCEPTED", null);
    }

    /** @param stage REFUSED or WITHDRAWN */
    public void close(long id, MovementStage stage, String reason) {
        change(id, "stage = ?, closed_reason = ?, closed_by_body = " + ME, stage.name(), reason);
        note(id, stage.name(), reason);
    }

    /** Signs for the body of the scope; signed by both, the stage goes on. */
    public void sign(Movement movement, String body, String account, Instant now) {
        String side = movement.isLeaving(body) ? "from" : "to";
        boolean last = (movement.isLeaving(body) ? movement.toSignedAt() : movement.fromSignedAt()) != null;
        change(
                movement.id(),
                side + "_signed_by = ?, " + side + "_signed_at = ?" + (last ? ", stage = 'SIGNED'" : ""),
                account,
                at(now));
        note(movement.id(), "SIGNED", null);
    }

    /** Notes the act of the body of the scope. */
    public void actMade(Movement movement, String body, String reference) {
        change(movement.id(), (movement.isLeaving(body) ? "from" : "to") + "_reference = ?", reference);
        note(movement.id(), "ACT_MADE", reference);
    }

    /** Asks to take back what both have signed. */
    public void askUndoing(long id, String account, Instant now, String reason) {
        change(
                id,
                "undo_asked_by_body = " + ME + ", undo_asked_by = ?, undo_asked_at = ?, undo_reason = ?",
                account,
                at(now),
                reason);
        note(id, "UNDO_ASKED", reason);
    }

    /** What was asked is dropped, by whoever asked or by the other. */
    public void dropUndoing(long id) {
        change(id, "undo_asked_by_body = null, undo_asked_by = null, undo_asked_at = null, undo_reason = null");
        note(id, "UNDO_DROPPED", null);
    }

    public void agreeUndoing(long id, String account, Instant now) {
        change(id, "stage = 'UNDOING', undo_agreed_by = ?, undo_agreed_at = ?", account, at(now));
        note(id, "UNDO_AGREED", null);
    }

    /** Notes the cancelling act of the body of the scope. */
    public void undone(Movement movement, String body, String reference) {
        change(movement.id(), (movement.isLeaving(body) ? "from" : "to") + "_undone = ?", reference);
        note(movement.id(), "ACT_CANCELLED", reference);
    }

    public void takenIn(long id, long employee) {
        change(id, "to_employee_id = ?", employee);
    }

    public void done(long id, Instant now) {
        change(id, "stage = 'DONE', done_at = ?", at(now));
    }

    public void note(long id, String kind, String note) {
        statements.run(
                "insert into mujamma.movement_event (movement_id, by_body, kind, note) values (?, " + ME + ", ?, ?)",
                id,
                kind,
                note);
    }

    public Optional<MovementCard> card(long id) {
        return statements.rows(Movements::card, CARD, id).stream().findFirst();
    }

    public void place(long id, Placing placing) {
        statements.run(PLACE, id, placing.unit(), placing.post(), placing.grade(), placing.matricule());
    }

    public Optional<Placing> placing(long id) {
        return statements
                .rows(
                        row -> new Placing(
                                row.getLong(1),
                                row.getObject(2, Long.class),
                                row.getObject(3, Long.class),
                                row.getString(4)),
                        "select unit_id, post_id, grade_id, matricule from mujamma.movement_placing where movement_id = ?",
                        id)
                .stream()
                .findFirst();
    }

    /** Oldest first. */
    public List<MovementEvent> events(long id) {
        return statements.rows(
                row -> new MovementEvent(
                        row.getObject(1, OffsetDateTime.class).toInstant(),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5)),
                "select at, by_body, account, kind, note from mujamma.movement_event where movement_id = ? order by id",
                id);
    }

    private void change(long id, String what, Object... arguments) {
        Object[] all = Arrays.copyOf(arguments, arguments.length + 1);
        all[arguments.length] = id;
        statements.run("update mujamma.movement set " + what + ", version = version + 1 where id = ?", all);
    }

    private Optional<Movement> first(String sql, Object... arguments) {
        return statements.rows(Movements::movement, sql, arguments).stream().findFirst();
    }

    private static String where(Wanted wanted, List<Object> arguments) {
        StringBuilder where = new StringBuilder();
        if (!wanted.stages().isEmpty()) {
            where.append(" and m.stage = any (?)");
            arguments.add(wanted.stages().stream().map(MovementStage::name).toArray(String[]::new));
        }
        if (wanted.incoming() != null) {
            where.append(wanted.incoming() ? " and m.to_body_id = " : " and m.from_body_id = ")
                    .append(ME);
        }
        return where.toString();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Movement movement(ResultSet row) throws SQLException {
        String gradeAr = row.getString(11);
        return new Movement(
                row.getLong(1),
                MovementKind.valueOf(row.getString(2)),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getObject(6, Long.class),
                row.getLong(7),
                row.getObject(8, Long.class),
                row.getObject(9, LocalDate.class),
                row.getObject(10, LocalDate.class),
                gradeAr == null ? null : new Localized(gradeAr, row.getString(12)),
                row.getString(13),
                row.getString(14),
                parts(row.getArray(15)),
                Set.of((String[]) row.getArray(30).getArray()),
                MovementStage.valueOf(row.getString(16)),
                row.getBoolean(17),
                instant(row, 18),
                instant(row, 19),
                row.getString(20),
                row.getString(21),
                row.getString(22),
                row.getString(23),
                row.getString(24),
                row.getString(25),
                new Movement.Undoing(row.getString(26), row.getString(27), row.getString(28), row.getString(29)));
    }

    private static Set<FilePart> parts(Array array) throws SQLException {
        Set<FilePart> parts = EnumSet.noneOf(FilePart.class);
        for (String name : (String[]) array.getArray()) {
            parts.add(FilePart.valueOf(name));
        }
        return parts;
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static MovementCard card(ResultSet row) throws SQLException {
        return new MovementCard(
                row.getString(1),
                new Localized(row.getString(2), row.getString(3)),
                new Localized(row.getString(4), row.getString(5)),
                row.getString(6),
                row.getObject(7, LocalDate.class),
                row.getInt(8),
                row.getObject(9, Integer.class),
                row.getString(10),
                row.getString(11),
                row.getString(12),
                row.getString(13),
                row.getObject(14, Integer.class),
                row.getString(15));
    }
}
