package dz.mujamma.persistence.career.procedure;

import dz.mujamma.persistence.shared.Localized;
import dz.mujamma.persistence.shared.Statements;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** The running clocks of procedures in the body of the scope. */
@Dependent
public class ProcedureClocks {
    private static final String START =
            """
            insert into mujamma.procedure_clock (body_id, employee_id, kind_id, procedure_id, page, article, due_on, remind_on)
            values ((select current_setting('mujamma.body')), ?, ?, ?, ?, ?, ?, ?)""";
    private static final String STOP =
            "delete from mujamma.procedure_clock where procedure_id = ? and kind_id = any (?)";
    // Of several days that were missed one is sent; the row is locked by the first who takes it.
    private static final String CLAIM =
            """
            with taken as (
                update mujamma.procedure_clock c set reminded_on = ?
                where exists (select from unnest(c.remind_on) r (day)
                              where r.day <= ? and r.day > coalesce(c.reminded_on, '-infinity'))
                returning c.id, c.body_id, c.employee_id, c.kind_id, c.due_on, c.page)
            select k.name_ar, k.name_fr, e.last_name_ar || ' ' || e.first_name_ar, e.last_name_fr || ' ' || e.first_name_fr,
                   t.due_on, t.page, k.restricted
            from taken t
            join mujamma.procedure_clock_kind k on k.id = t.kind_id
            join mujamma.employee e on e.body_id = t.body_id and e.id = t.employee_id
            order by t.due_on, t.id""";

    @Inject
    private Statements statements;

    /** In the place of one of the same kind that runs for the same procedure. */
    public void start(ProcedureClock clock) {
        stop(clock.procedure(), clock.kind());
        statements.run(
                START,
                clock.employee(),
                clock.kind(),
                clock.procedure(),
                clock.page(),
                clock.article(),
                clock.due(),
                clock.reminders().toArray(LocalDate[]::new));
    }

    public void stop(long procedure, String... kinds) {
        statements.run(STOP, procedure, kinds);
    }

    /** Takes all reminders up to a day; each is given once, to one transaction. */
    public List<ProcedureReminder> claim(LocalDate today) {
        return statements.rows(
                row -> new ProcedureReminder(
                        new Localized(row.getString(1), row.getString(2)),
                        new Localized(row.getString(3), row.getString(4)),
                        row.getObject(5, LocalDate.class),
                        row.getString(6),
                        row.getBoolean(7)),
                CLAIM,
                today,
                today);
    }
}
