package dz.mujamma.persistence.career.resignation;

import dz.mujamma.persistence.shared.Localized;
import dz.mujamma.persistence.shared.Statements;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** The resignations of the body of the scope. */
@Dependent
public class Resignations {
    private static final String ROWS =
            """
            select r.id, r.employee_id, e.matricule, e.last_name_ar || ' ' || e.first_name_ar,
                   e.last_name_fr || ' ' || e.first_name_fr, r.regime_id, r.on_paper, r.filed_on, r.wished_on, r.reason, r.stage,
                   r.answer_due, r.notice_until, r.answer, r.effect_on, r.act_id
            from mujamma.resignation r
            join mujamma.employee e on e.body_id = r.body_id and e.id = r.employee_id
            where true""";
    private static final String ADD =
            """
            insert into mujamma.resignation (body_id, employee_id, regime_id, on_paper, filed_on, wished_on, reason, answer_due,
                notice_until, entered_by, entered_at)
            values ((select current_setting('mujamma.body')), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id""";

    @Inject
    private Statements statements;

    public Optional<Resignation> find(long id) {
        return first(" and r.id = ?", id);
    }

    /** Held until the transaction ends, so that of two who answer at once the second sees what the first did. */
    public Optional<Resignation> findToChange(long id) {
        return first(" and r.id = ? for update of r", id);
    }

    public Optional<Resignation> underWay(long employee) {
        return first(
                " and r.employee_id = ? and r.stage in ('FILED', 'DEFERRED', 'ACCEPTED', 'SILENT') for update of r",
                employee);
    }

    public Optional<Resignation> ofAct(long act) {
        return first(" and r.act_id = ? for update of r", act);
    }

    /** Newest first. */
    public List<Resignation> of(long employee) {
        return statements.rows(Resignations::row, ROWS + " and r.employee_id = ? order by r.id desc", employee);
    }

    /** Unanswered although the last day for it has passed. */
    public List<Resignation> unansweredBefore(LocalDate today) {
        return statements.rows(
                Resignations::row,
                ROWS + " and r.stage in ('FILED', 'DEFERRED') and r.answer_due < ? order by r.id for update of r",
                today);
    }

    public long add(NewResignation wish, String account, Instant now) {
        return statements
                .rows(
                        row -> row.getLong(1),
                        ADD,
                        wish.employee(),
                        wish.regime(),
                        wish.onPaper(),
                        wish.filedOn(),
                        wish.wishedOn(),
                        wish.reason(),
                        wish.answerDue(),
                        wish.noticeUntil(),
                        account,
                        now.atOffset(ZoneOffset.UTC))
                .get(0);
    }

    public void defer(long id, LocalDate answerDue, String answer) {
        statements.run(
                "update mujamma.resignation set stage = 'DEFERRED', answer_due = ?, answer = ?, version = version + 1 where id = ?",
                answerDue,
                answer,
                id);
    }

    public void refuse(long id, String answer, String account, Instant now) {
        statements.run(
                "update mujamma.resignation set stage = 'REFUSED', answer = ?, answered_by = ?, answered_at = ?,"
                        + " version = version + 1 where id = ?",
                answer,
                account,
                now.atOffset(ZoneOffset.UTC),
                id);
    }

    /** @param stage ACCEPTED or SILENT */
    public void takeEffect(long id, ResignationStage stage, LocalDate effectOn, Long act, String account, Instant now) {
        statements.run(
                "update mujamma.resignation set stage = ?, effect_on = ?, act_id = ?, answered_by = ?, answered_at = ?,"
                        + " version = version + 1 where id = ?",
                stage.name(),
                effectOn,
                act,
                account,
                now.atOffset(ZoneOffset.UTC),
                id);
    }

    public void draftedAs(long id, long act) {
        statements.run("update mujamma.resignation set act_id = ?, version = version + 1 where id = ?", act, id);
    }

    public void become(long id, ResignationStage stage) {
        statements.run(
                "update mujamma.resignation set stage = ?, version = version + 1 where id = ?", stage.name(), id);
    }

    private Optional<Resignation> first(String where, long argument) {
        return statements.rows(Resignations::row, ROWS + where, argument).stream()
                .findFirst();
    }

    private static Resignation row(ResultSet row) throws SQLException {
        return new Resignation(
                row.getLong(1),
                row.getLong(2),
                row.getString(3),
                new Localized(row.getString(4), row.getString(5)),
                row.getString(6),
                row.getBoolean(7),
                row.getObject(8, LocalDate.class),
                row.getObject(9, LocalDate.class),
                row.getString(10),
                ResignationStage.valueOf(row.getString(11)),
                row.getObject(12, LocalDate.class),
                row.getObject(13, LocalDate.class),
                row.getString(14),
                row.getObject(15, LocalDate.class),
                row.getObject(16, Long.class));
    }
}
