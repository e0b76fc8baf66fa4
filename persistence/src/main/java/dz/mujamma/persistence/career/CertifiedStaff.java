package dz.mujamma.persistence.career;

import dz.mujamma.persistence.shared.Statements;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** The employees of the body in scope who are in service on a day: all but those whose career has ended by then. */
@Dependent
public class CertifiedStaff {
    private static final String IN_SERVICE =
            """
            from mujamma.employee e
            where (cast(? as bigint) is null or e.unit_id = ?) and e.hire_date <= ?
              and not exists (select from mujamma.career_period p where p.employee_id = e.id and p.known_to is null
                  and p.position_id = 'ENDED' and p.valid_from <= ? and (p.valid_to is null or p.valid_to > ?))""";

    @Inject
    private Statements statements;

    /** @param label matricule and the name in both scripts */
    public record Person(long id, String label) {}

    /** How many they are, and the greatest of their ids; 0 where there is nobody. */
    public record Extent(long count, long greatest) {}

    /** @param unit null for all */
    public List<Person> inService(Long unit, LocalDate day, long after, int size) {
        return statements.rows(
                row -> new Person(row.getLong(1), row.getString(2)),
                "select e.id, e.matricule || ' ' || e.last_name_ar || ' ' || e.first_name_ar || ' / ' || e.last_name_fr "
                        + "|| ' ' || e.first_name_fr " + IN_SERVICE + " and e.id > ? order by e.id limit ?",
                unit,
                unit,
                day,
                day,
                day,
                after,
                size);
    }

    public Extent extent(Long unit, LocalDate day) {
        return statements
                .rows(
                        row -> new Extent(row.getLong(1), row.getLong(2)),
                        "select count(*), coalesce(max(e.id), 0) " + IN_SERVICE,
                        unit,
                        unit,
                        day,
                        day,
                        day)
                .get(0);
    }
}
