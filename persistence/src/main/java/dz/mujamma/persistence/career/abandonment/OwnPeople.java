package dz.mujamma.persistence.career.abandonment;

import dz.mujamma.persistence.shared.Localized;
import dz.mujamma.persistence.shared.Statements;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** The people who report to somebody directly and are in service. */
@Dependent
public class OwnPeople {
    private static final String OF =
            """
            select e.id, e.matricule, e.last_name_ar || ' ' || e.first_name_ar, e.last_name_fr || ' ' || e.first_name_fr
            from mujamma.employee e
            where e.chief_id = ?
              and not exists (select from mujamma.career_period p
                              where p.body_id = e.body_id and p.employee_id = e.id and p.known_to is null
                                and p.position_id = 'ENDED' and p.valid_from <= current_date
                                and (p.valid_to is null or p.valid_to > current_date))
            order by e.last_name_fr, e.first_name_fr, e.id""";

    @Inject
    private Statements statements;

    /** Somebody to choose. */
    public record Person(long id, String matricule, Localized name) {}

    public List<Person> of(long chief) {
        return statements.rows(
                row -> new Person(row.getLong(1), row.getString(2), new Localized(row.getString(3), row.getString(4))),
                OF,
                chief);
    }
}
