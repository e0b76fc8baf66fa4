package dz.mujamma.persistence.career;

import dz.mujamma.persistence.shared.Localized;
import dz.mujamma.persistence.shared.Statements;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** What stands on the paper of an act beside the act itself. */
@Dependent
public class PaperFacts {
    private static final String PERSON =
            """
            select e.last_name_ar || ' ' || e.first_name_ar, e.last_name_fr || ' ' || e.first_name_fr, e.matricule, e.sex = 'F',
                   e.birth_date, e.birth_year, w.name_ar, w.name_fr, e.hire_date, e.regime_id = 'CIVIL_SERVICE'
            from mujamma.employee e left join mujamma.wilaya w on w.id = e.birth_wilaya_id
            where e.id = ?""";
    private static final String INDEX =
            """
            select i.min_index + i.step_index from mujamma.index_grid i
            join mujamma.grade g on g.scheme_id = i.scheme_id and g.category = i.category
            where g.id = ? and i.step = ? and i.effective_from <= ? order by i.effective_from desc limit 1""";

    @Inject
    private Statements statements;

    /** @param birthDate null where the year alone is known */
    public record Person(
            Localized name,
            String matricule,
            boolean woman,
            LocalDate birthDate,
            int birthYear,
            Localized birthPlace,
            LocalDate hired,
            boolean civilServant) {}

    public Person person(long employee) {
        return statements
                .rows(
                        row -> new Person(
                                ActVisas.name(row, 1),
                                row.getString(3),
                                row.getBoolean(4),
                                row.getObject(5, LocalDate.class),
                                row.getInt(6),
                                ActVisas.name(row, 7),
                                row.getObject(9, LocalDate.class),
                                row.getBoolean(10)),
                        PERSON,
                        employee)
                .get(0);
    }

    /** The index of a grade and step on a day; null where the scheme has none. */
    public Integer index(Situation situation, LocalDate day) {
        if (situation.grade() == null || situation.step() == null) {
            return null;
        }
        return statements.rows(row -> row.getInt(1), INDEX, situation.grade(), situation.step(), day).stream()
                .findFirst()
                .orElse(null);
    }

    public Localized bodyName(String body) {
        return statements
                .rows(row -> ActVisas.name(row, 1), "select name_ar, name_fr from mujamma.body where id = ?", body)
                .get(0);
    }
}
