package dz.mujamma.persistence.career.movement;

import dz.mujamma.persistence.shared.Statements;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;

/** People who come from another body, as employees of the body of the scope. */
@Dependent
public class TakenIn {
    private static final String ENTER =
            """
            insert into mujamma.employee (body_id, matricule, last_name_ar, first_name_ar, last_name_fr, first_name_fr, sex,
                birth_date, birth_year, birth_wilaya_id, nin, nss, hire_date, regime_id, unit_id, post_title, grade_label)
            select (select current_setting('mujamma.body')), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, u.id,
                   coalesce(o.title_ar, g.name_ar, u.name_ar), g.name_ar
            from mujamma.unit u
            left join mujamma.post o on o.id = ?
            left join mujamma.grade g on g.id = ?
            where u.id = ?
            returning id""";

    @Inject
    private Statements statements;

    /** Whoever was here before is known again by the national number. */
    public Optional<Long> known(MovementCard card) {
        return card.nin() == null
                ? Optional.empty()
                : statements
                        .rows(row -> row.getLong(1), "select id from mujamma.employee where nin = ?", card.nin())
                        .stream()
                        .findFirst();
    }

    /** The grade of this body with the code that the person's grade has elsewhere. */
    public Optional<Long> gradeOf(MovementCard card) {
        return statements
                .rows(row -> row.getLong(1), "select id from mujamma.grade where code = ?", card.gradeCode())
                .stream()
                .findFirst();
    }

    public long enter(MovementCard card, Placing placing, Long grade, LocalDate hired) {
        return statements
                .rows(
                        row -> row.getLong(1),
                        ENTER,
                        placing.matricule(),
                        card.lastName().ar(),
                        card.firstName().ar(),
                        card.lastName().fr(),
                        card.firstName().fr(),
                        card.sex(),
                        card.birthDate(),
                        card.birthYear(),
                        card.birthWilaya(),
                        card.nin(),
                        card.nss(),
                        hired,
                        card.regime(),
                        placing.post(),
                        grade,
                        placing.unit())
                .get(0);
    }
}
