package dz.mujamma.persistence.career.abandonment;

import dz.mujamma.persistence.shared.Localized;
import dz.mujamma.persistence.shared.Statements;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** The cases of abandonment of the body of the scope. */
@Dependent
public class Abandonments {
    private static final String ROWS =
            """
            select a.id, a.employee_id, e.matricule, e.last_name_ar || ' ' || e.first_name_ar,
                   e.last_name_fr || ' ' || e.first_name_fr, a.regime_id, a.first_day, a.full_on, a.notices_needed, a.stage,
                   a.said, a.justification, a.justified_at, a.returned_on, a.closed_reason, a.act_id, a.entered_by
            from mujamma.abandonment a
            join mujamma.employee e on e.body_id = a.body_id and e.id = a.employee_id
            where true""";
    private static final String ADD =
            """
            insert into mujamma.abandonment (body_id, employee_id, regime_id, first_day, full_on, notices_needed, stage, said,
                entered_by, entered_at)
            values ((select current_setting('mujamma.body')), ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id""";
    private static final String NOTICES =
            """
            select n.id, n.no, n.paper_id, p.number || '/' || p.year, n.made_on, n.sent_on, n.channel, n.tracking, n.outcome,
                   n.outcome_on
            from mujamma.abandonment_notice n
            join mujamma.paper p on p.body_id = n.body_id and p.id = n.paper_id
            where n.abandonment_id = ? order by n.no""";

    @Inject
    private Statements statements;

    public Optional<Abandonment> find(long id) {
        return first(" and a.id = ?", id);
    }

    /** Held until the transaction ends. */
    public Optional<Abandonment> findToChange(long id) {
        return first(" and a.id = ? for update of a", id);
    }

    public Optional<Abandonment> underWay(long employee) {
        return first(
                " and a.employee_id = ? and a.stage in ('REPORTED', 'OPEN', 'DISMISSING') for update of a", employee);
    }

    public Optional<Abandonment> ofAct(long act) {
        return first(" and a.act_id = ? for update of a", act);
    }

    /** Newest first. */
    public List<Abandonment> of(long employee) {
        return statements.rows(Abandonments::row, ROWS + " and a.employee_id = ? order by a.id desc", employee);
    }

    /** About the people of a chief, newest first. */
    public List<Abandonment> ofPeopleOf(long chief) {
        return statements.rows(Abandonments::row, ROWS + " and e.chief_id = ? order by a.id desc", chief);
    }

    public long add(NewAbandonment wish, String account, Instant now) {
        return statements
                .rows(
                        row -> row.getLong(1),
                        ADD,
                        wish.employee(),
                        wish.regime(),
                        wish.firstDay(),
                        wish.fullOn(),
                        wish.noticesNeeded(),
                        wish.stage().name(),
                        wish.said(),
                        account,
                        now.atOffset(ZoneOffset.UTC))
                .get(0);
    }

    /** HR opens what a chief reported, with the days as HR found them. */
    public void open(long id, LocalDate firstDay, LocalDate fullOn, int noticesNeeded) {
        statements.run(
                "update mujamma.abandonment set stage = 'OPEN', first_day = ?, full_on = ?, notices_needed = ?,"
                        + " version = version + 1 where id = ?",
                firstDay,
                fullOn,
                noticesNeeded,
                id);
    }

    public void answered(long id, String justification, Instant now) {
        statements.run(
                "update mujamma.abandonment set justification = ?, justified_at = ?, version = version + 1 where id = ?",
                justification,
                now.atOffset(ZoneOffset.UTC),
                id);
    }

    public void returned(long id, LocalDate day) {
        statements.run(
                "update mujamma.abandonment set stage = 'RETURNED', returned_on = ?, version = version + 1 where id = ?",
                day,
                id);
    }

    /** @param stage JUSTIFIED or DROPPED */
    public void close(long id, AbandonmentStage stage, String reason) {
        statements.run(
                "update mujamma.abandonment set stage = ?, closed_reason = ?, version = version + 1 where id = ?",
                stage.name(),
                reason,
                id);
    }

    public void dismissing(long id, long act) {
        statements.run(
                "update mujamma.abandonment set stage = 'DISMISSING', act_id = ?, version = version + 1 where id = ?",
                act,
                id);
    }

    public void become(long id, AbandonmentStage stage) {
        statements.run(
                "update mujamma.abandonment set stage = ?, version = version + 1 where id = ?", stage.name(), id);
    }

    /** In the order of their numbers. */
    public List<AbandonmentNotice> notices(long id) {
        return statements.rows(Abandonments::notice, NOTICES, id);
    }

    public void addNotice(long id, int no, long paper, LocalDate today, String account) {
        statements.run(
                "insert into mujamma.abandonment_notice (body_id, abandonment_id, no, paper_id, made_on, made_by)"
                        + " values ((select current_setting('mujamma.body')), ?, ?, ?, ?, ?)",
                id,
                no,
                paper,
                today,
                account);
    }

    public void sent(long notice, LocalDate day, AbandonmentNotice.Channel channel, String tracking) {
        statements.run(
                "update mujamma.abandonment_notice set sent_on = ?, channel = ?, tracking = ?, version = version + 1 where id = ?",
                day,
                channel.name(),
                tracking,
                notice);
    }

    public void cameBack(long notice, AbandonmentNotice.Outcome outcome, LocalDate day) {
        statements.run(
                "update mujamma.abandonment_notice set outcome = ?, outcome_on = ?, version = version + 1 where id = ?",
                outcome.name(),
                day,
                notice);
    }

    /** The address in the file, for the paper; empty where none is known. */
    public Optional<String> address(long employee) {
        return statements
                .rows(
                        row -> row.getString(1),
                        "select concat_ws(', ', c.address, c.commune) from mujamma.employee_contact c where c.employee_id = ?",
                        employee)
                .stream()
                .filter(text -> !text.isBlank())
                .findFirst();
    }

    private Optional<Abandonment> first(String where, long argument) {
        return statements.rows(Abandonments::row, ROWS + where, argument).stream()
                .findFirst();
    }

    private static Abandonment row(ResultSet row) throws SQLException {
        OffsetDateTime justified = row.getObject(13, OffsetDateTime.class);
        return new Abandonment(
                row.getLong(1),
                row.getLong(2),
                row.getString(3),
                new Localized(row.getString(4), row.getString(5)),
                row.getString(6),
                row.getObject(7, LocalDate.class),
                row.getObject(8, LocalDate.class),
                row.getInt(9),
                AbandonmentStage.valueOf(row.getString(10)),
                row.getString(11),
                row.getString(12),
                justified == null ? null : justified.toInstant(),
                row.getObject(14, LocalDate.class),
                row.getString(15),
                row.getObject(16, Long.class),
                row.getString(17));
    }

    private static AbandonmentNotice notice(ResultSet row) throws SQLException {
        String channel = row.getString(7);
        String outcome = row.getString(9);
        return new AbandonmentNotice(
                row.getLong(1),
                row.getInt(2),
                row.getLong(3),
                row.getString(4),
                row.getObject(5, LocalDate.class),
                row.getObject(6, LocalDate.class),
                channel == null ? null : AbandonmentNotice.Channel.valueOf(channel),
                row.getString(8),
                outcome == null ? null : AbandonmentNotice.Outcome.valueOf(outcome),
                row.getObject(10, LocalDate.class));
    }
}
