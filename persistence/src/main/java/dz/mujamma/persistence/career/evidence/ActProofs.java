package dz.mujamma.persistence.career.evidence;

import dz.mujamma.persistence.shared.Localized;
import dz.mujamma.persistence.shared.Statements;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;

/** The proofs of acts of the body of the scope. */
@Dependent
public class ActProofs {
    /** Of a restricted paper only that it lies there and until when it is valid. */
    private static final String PROOFS =
            """
            select case a.subject when 'act' then 'ACT_PAPER' else 'FILE_PAPER' end, a.kind_id, a.id,
                   case a.part when 'FREE' then a.name end, a.added_at::date, a.valid_to
            from mujamma.attachment a
            where a.withdrawn_at is null
              and (a.subject = 'act' and a.subject_id = ? or a.subject = 'employee' and a.subject_id = ?)
            union all
            select 'SIGNED_ACT', s.kind_id, s.id, s.reference, s.signed_on, null
            from mujamma.act s
            where s.employee_id = ? and s.status = 'SIGNED' and s.kind_id = any(?)
              and not exists (select from mujamma.act c
                              where c.target_act_id = s.id and c.kind_id = 'CANCELLATION' and c.status = 'SIGNED')""";

    private static final String STOOD =
            """
            select s.code, s.name_ar, s.name_fr, s.state, s.attachment_id, s.by_act_id, coalesce(a.name, b.reference), s.valid_to,
                   s.reason, s.due_on
            from mujamma.act_document_stood s
            left join mujamma.attachment a on a.id = s.attachment_id
            left join mujamma.act b on b.id = s.by_act_id
            where s.act_id = ? order by s.no""";
    private static final String KEEP =
            """
            insert into mujamma.act_document_stood (body_id, act_id, no, code, name_ar, name_fr, state, attachment_id, by_act_id,
                valid_to, reason, due_on)
            values ((select current_setting('mujamma.body')), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    @Inject
    private Statements statements;

    /** @param acts kinds of signed acts that are looked for, too */
    public List<Proof> of(long act, long employee, Collection<String> acts) {
        veil("papers");
        try {
            return statements.rows(ActProofs::proof, PROOFS, act, employee, employee, acts.toArray(String[]::new));
        } finally {
            veil("");
        }
    }

    public List<Promise> promises(long act) {
        return statements.rows(
                row -> new Promise(
                        row.getString(1),
                        row.getString(2),
                        row.getObject(3, LocalDate.class),
                        row.getString(4),
                        row.getObject(5, OffsetDateTime.class).toInstant()),
                "select code, reason, due_on, by_login, at from mujamma.act_document_follow where act_id = ?",
                act);
    }

    public void promise(long act, Promise promise) {
        statements.run(
                "insert into mujamma.act_document_follow (body_id, act_id, code, reason, due_on, by_login, at) "
                        + "values ((select current_setting('mujamma.body')), ?, ?, ?, ?, ?, ?)",
                act,
                promise.code(),
                promise.reason(),
                promise.dueOn(),
                promise.by(),
                promise.at().atOffset(ZoneOffset.UTC));
    }

    /** In the order of the catalogue. */
    public List<Stood> stood(long act) {
        return statements.rows(ActProofs::stood, STOOD, act);
    }

    /** Whether a signed act was promised a document. */
    public boolean wasPromised(long act) {
        return statements.number(
                        "select count(*) from mujamma.act_document_stood where act_id = ? and state = 'FOLLOWS'", act)
                > 0;
    }

    public void keep(long act, List<Stood> documents) {
        int no = 0;
        for (Stood each : documents) {
            statements.run(
                    KEEP,
                    act,
                    ++no,
                    each.code(),
                    each.document().ar(),
                    each.document().fr(),
                    each.state(),
                    each.attachment(),
                    each.byAct(),
                    each.validTo(),
                    each.reason(),
                    each.dueOn());
        }
    }

    private void veil(String lifted) {
        statements.rows(row -> row.getString(1), "select set_config('mujamma.unveiled', ?, true)", lifted);
    }

    private static Proof proof(ResultSet row) throws SQLException {
        return new Proof(
                Proof.Source.valueOf(row.getString(1)),
                row.getString(2),
                row.getLong(3),
                row.getString(4),
                row.getObject(5, LocalDate.class),
                row.getObject(6, LocalDate.class));
    }

    private static Stood stood(ResultSet row) throws SQLException {
        return new Stood(
                row.getString(1),
                new Localized(row.getString(2), row.getString(3)),
                row.getString(4),
                row.getObject(5, Long.class),
                row.getObject(6, Long.class),
                row.getString(7),
                row.getObject(8, LocalDate.class),
                row.getString(9),
                row.getObject(10, LocalDate.class));
    }
}
