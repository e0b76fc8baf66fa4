package dz.mujamma.persistence.career;

import dz.mujamma.persistence.shared.Statements;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;

/**
 * Unit, post and grade in the staff list follow the timeline: what holds today, never what begins later. Whom the timeline still
 * has in a closed unit stands where that unit went.
 */
@Dependent
public class CareerPresent {
    private static final String FOLLOW =
            """
            with asked as (select cast(? as date) as day)
            update mujamma.employee e
            set unit_id = n.unit_id, post_title = n.post_title, grade_label = n.grade_label, version = e.version + 1
            from (select f.id, coalesce(case when u.closed_on <= asked.day then mujamma.unit_after(u.id, asked.day) else p.unit_id end,
                                        f.unit_id) as unit_id,
                         coalesce(o.title_ar, f.post_title) as post_title,
                         coalesce(g.name_ar, f.grade_label) as grade_label
                  from asked cross join mujamma.employee f
                  join mujamma.career_period p on p.employee_id = f.id and p.known_to is null and p.valid @> asked.day
                  left join mujamma.unit u on u.id = p.unit_id
                  left join mujamma.post o on o.id = p.post_id
                  left join mujamma.grade g on g.id = p.grade_id
                  where %s) n
            where e.id = n.id
              and (e.unit_id, e.post_title, e.grade_label) is distinct from (n.unit_id, n.post_title, n.grade_label)""";

    @Inject
    private Statements statements;

    /** Brings one person up to a day. */
    public void follow(long employee, LocalDate today) {
        statements.run(FOLLOW.formatted("f.id = ?"), today, employee);
    }

    /** Brings many persons up to a day. */
    public int follow(Long[] employees, LocalDate today) {
        return statements.run(FOLLOW.formatted("f.id = any(?)"), today, employees);
    }

    /** Brings everybody up to a day for whom something began after another. */
    public int followAll(LocalDate done, LocalDate today) {
        return statements.run(FOLLOW.formatted("p.valid_from > ?"), today, done);
    }
}
