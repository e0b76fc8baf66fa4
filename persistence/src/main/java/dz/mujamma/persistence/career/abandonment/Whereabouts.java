package dz.mujamma.persistence.career.abandonment;

import dz.mujamma.persistence.career.Position;
import dz.mujamma.persistence.shared.Localized;
import dz.mujamma.persistence.shared.Statements;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Where the career says that somebody was on some days. */
@Dependent
public class Whereabouts {
    // A stretch that goes on in the timeline ends on the day planned by its act: who did not come back then is due
    // again.
    private static final String STRETCHES =
            """
            select p.position_id, s.name_ar, s.name_fr, p.valid_from,
                   coalesce(p.valid_to - 1, a.ends_on, date '9999-12-31')
            from mujamma.career_period p
            join mujamma.statutory_position s on s.id = p.position_id
            join mujamma.act a on a.body_id = p.body_id and a.id = p.act_id
            where p.employee_id = ? and p.known_to is null and p.valid_from <= ?
              and coalesce(p.valid_to - 1, a.ends_on, date '9999-12-31') >= ?
            order by p.valid_from""";

    @Inject
    private Statements statements;

    /** @param last day, included */
    public record Stretch(Position position, Localized name, LocalDate first, LocalDate last) {}

    /** Those that touch some days, in order. */
    public List<Stretch> of(long employee, LocalDate first, LocalDate last) {
        return statements.rows(
                row -> new Stretch(
                        Position.valueOf(row.getString(1)),
                        new Localized(row.getString(2), row.getString(3)),
                        row.getObject(4, LocalDate.class),
                        row.getObject(5, LocalDate.class)),
                STRETCHES,
                employee,
                last,
                first);
    }
}
