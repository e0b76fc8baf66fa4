package dz.mujamma.persistence.organization;

import dz.mujamma.persistence.shared.Localized;
import dz.mujamma.persistence.shared.Statements;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/** Who headed which unit when. One at a time; what a later appointment replaces altogether is cancelled and stays to be seen. */
@Dependent
public class UnitChiefs {
    private static final String ROWS =
            """
            select c.id, c.unit_id, e.id, e.matricule, e.last_name_ar || ' ' || e.first_name_ar,
                   e.last_name_fr || ' ' || e.first_name_fr, c.interim, c.valid_from, c.valid_to, c.leads_people,
                   c.cancelled_at is null
            from mujamma.unit_chief c join mujamma.employee e on e.id = c.employee_id where %s""";
    private static final String ADD =
            """
            insert into mujamma.unit_chief (body_id, unit_id, employee_id, interim, valid_from, valid_to, leads_people,
                                            recorded_at, recorded_by)
            values (current_setting('mujamma.body'), ?, ?, ?, ?, ?, ?, now(), mujamma.scope_setting('account'))
            returning id""";

    @Inject
    private Statements statements;

    /** All appointments to a unit, the latest first. */
    public List<UnitChief> of(long unitId) {
        return statements.rows(
                UnitChiefs::chief, ROWS.formatted("c.unit_id = ? order by c.valid_from desc, c.id desc"), unitId);
    }

    /** Those of all units of the body on a day. */
    public List<UnitChief> on(LocalDate day) {
        return statements.rows(UnitChiefs::chief, ROWS.formatted("c.standing @> cast(? as date)"), day);
    }

    /** Those whose people are to be led along, whose day has come, and for whom it was not done yet. */
    public List<UnitChief> toLeadBy(LocalDate day) {
        return statements.rows(
                UnitChiefs::chief,
                ROWS.formatted(
                        "c.leads_people and c.people_led_at is null and c.standing @> cast(? as date) order by c.valid_from"),
                day);
    }

    public long add(long unitId, long employeeId, boolean interim, LocalDate from, LocalDate to, boolean leadsPeople) {
        return statements.number(ADD, unitId, employeeId, interim, from, to, leadsPeople);
    }

    public void end(long id, LocalDate day) {
        statements.run("update mujamma.unit_chief set valid_to = ? where id = ?", day, id);
    }

    public void cancel(long id) {
        statements.run("update mujamma.unit_chief set cancelled_at = now() where id = ?", id);
    }

    public void peopleLed(long id) {
        statements.run("update mujamma.unit_chief set people_led_at = now() where id = ?", id);
    }

    /** Nobody heads a unit from the day of its closing on. */
    public void endIn(long unitId, LocalDate day) {
        statements.run(
                "update mujamma.unit_chief set cancelled_at = now() where unit_id = ? and cancelled_at is null and valid_from >= ?",
                unitId,
                day);
        statements.run(
                "update mujamma.unit_chief set valid_to = ? where unit_id = ? and cancelled_at is null and (valid_to is null or valid_to > ?)",
                day,
                unitId,
                day);
    }

    private static UnitChief chief(ResultSet row) throws SQLException {
        return new UnitChief(
                row.getLong(1),
                row.getLong(2),
                new PersonName(row.getLong(3), row.getString(4), new Localized(row.getString(5), row.getString(6))),
                row.getBoolean(7),
                row.getObject(8, LocalDate.class),
                row.getObject(9, LocalDate.class),
                row.getBoolean(10),
                row.getBoolean(11));
    }
}
