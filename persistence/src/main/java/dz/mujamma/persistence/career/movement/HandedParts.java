package dz.mujamma.persistence.career.movement;

import dz.mujamma.persistence.shared.Statements;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The agreed parts of a file on their way: the body that is left lays them down, the other takes them away, each in a
 * transaction of its own scope. Rows pass over with all their columns, those of later versions of the house included.
 */
@Dependent
public class HandedParts {
    private static final String ME = "(select current_setting('mujamma.body'))";
    private static final Map<FilePart, List<String>> TABLES = Map.of(
            FilePart.FAMILY, List.of("employee_spouse", "employee_child"),
            FilePart.DIPLOMAS, List.of("employee_diploma"),
            FilePart.LANGUAGES, List.of("employee_language"),
            FilePart.EARLIER_EMPLOYERS, List.of("employee_employer"),
            FilePart.NATIONAL_SERVICE, List.of("employee_service"),
            FilePart.CONTACTS, List.of("employee_contact", "employee_emergency"));
    private static final String LAY =
            """
            insert into mujamma.movement_part (movement_id, part, item, content)
            select ?, ?, ?, coalesce(jsonb_agg(to_jsonb(t) - array['id', 'body_id', 'employee_id', 'version']), '[]')
            from mujamma.%s t where t.employee_id = ?""";
    /** The days before the move, as believed now, and what was handed to this body itself before. */
    private static final String LAY_CAREER =
            """
            insert into mujamma.movement_part (movement_id, part, item, content)
            select ?, 'CAREER', 'career_elsewhere', coalesce(jsonb_agg(to_jsonb(c)), '[]')
            from (select p.body_id as elsewhere, p.valid_from, least(p.valid_to, ?) as valid_to, p.position_id,
                         g.code as grade_code, g.name_ar as grade_ar, g.name_fr as grade_fr, p.step, u.name_ar as unit_ar,
                         u.name_fr as unit_fr, o.title_ar as post_ar, o.title_fr as post_fr, a.reference
                  from mujamma.career_period p
                  join mujamma.act a on a.id = p.act_id
                  left join mujamma.grade g on g.id = p.grade_id
                  left join mujamma.unit u on u.id = p.unit_id
                  left join mujamma.post o on o.id = p.post_id
                  where p.employee_id = ? and p.known_to is null and p.valid_from < ?
                  union all
                  select e.elsewhere, e.valid_from, e.valid_to, e.position_id, e.grade_code, e.grade_ar, e.grade_fr, e.step,
                         e.unit_ar, e.unit_fr, e.post_ar, e.post_fr, e.reference
                  from mujamma.career_elsewhere e where e.employee_id = ?) c""";

    private static final String TAKE_CAREER =
            """
            insert into mujamma.career_elsewhere (body_id, employee_id, movement_id, elsewhere, valid_from, valid_to, position_id,
                grade_code, grade_ar, grade_fr, step, unit_ar, unit_fr, post_ar, post_fr, reference)
            select %1$s, ?, p.movement_id, c.elsewhere, c.valid_from, c.valid_to, c.position_id, c.grade_code, c.grade_ar,
                   c.grade_fr, c.step, c.unit_ar, c.unit_fr, c.post_ar, c.post_fr, c.reference
            from mujamma.movement_part p
            cross join lateral jsonb_populate_recordset(null::mujamma.career_elsewhere, p.content) c
            where p.movement_id = ? and p.part = 'CAREER' and c.elsewhere <> %1$s
            on conflict do nothing"""
                    .formatted(ME);
    private static final String COLUMNS =
            """
            select string_agg(quote_ident(attname), ', ' order by attnum) from pg_attribute
            where attrelid = ('mujamma.' || ?)::regclass and attnum > 0 and not attisdropped
              and attidentity = '' and attgenerated = '' and attname not in ('id', 'body_id', 'employee_id', 'version')""";

    @Inject
    private Statements statements;

    /** Lays down the agreed parts of the leaving employee of this body, as they are now. */
    public void lay(Movement movement) {
        for (FilePart part : movement.parts()) {
            if (part == FilePart.CAREER) {
                layCareer(movement);
            } else {
                TABLES.get(part).forEach(table -> layRows(movement, part, table));
            }
        }
    }

    /** Lays down what features owe somebody who leaves for good, each under its own word. */
    public void layOwed(Movement movement, Map<String, String> packed) {
        packed.forEach((item, content) -> statements.run(
                "insert into mujamma.movement_part (movement_id, part, item, content) values (?, 'OWED', ?, to_jsonb(?::text))",
                movement.id(),
                item,
                content));
    }

    public Map<String, String> owed(Movement movement) {
        Map<String, String> owed = new HashMap<>();
        statements.each(
                row -> owed.put(row.getString(1), row.getString(2)),
                "select item, content #>> '{}' from mujamma.movement_part where movement_id = ? and part = 'OWED'",
                movement.id());
        return owed;
    }

    /** Takes all that was laid down into the file of an employee of this body, once. */
    public void take(Movement movement, long employee) {
        for (FilePart part : movement.parts()) {
            if (part == FilePart.CAREER) {
                statements.run(TAKE_CAREER, employee, movement.id());
            } else {
                TABLES.get(part).forEach(table -> takeRows(movement, table, employee));
            }
        }
        statements.run("delete from mujamma.movement_part where movement_id = ?", movement.id());
    }

    private void layRows(Movement movement, FilePart part, String table) {
        statements.run(LAY.formatted(table), movement.id(), part.name(), table, movement.fromEmployee());
    }

    private void layCareer(Movement movement) {
        LocalDate day = movement.effectOn();
        statements.run(LAY_CAREER, movement.id(), day, movement.fromEmployee(), day, movement.fromEmployee());
    }

    private void takeRows(Movement movement, String table, long employee) {
        String columns =
                statements.rows(row -> row.getString(1), COLUMNS, table).get(0);
        statements.run(
                "insert into mujamma." + table + " (body_id, employee_id, " + columns + ") select " + ME + ", ?, "
                        + columns
                        + " from mujamma.movement_part p cross join lateral jsonb_populate_recordset(null::mujamma."
                        + table + ", p.content) t where p.movement_id = ? and p.item = ? on conflict do nothing",
                employee,
                movement.id(),
                table);
    }
}
