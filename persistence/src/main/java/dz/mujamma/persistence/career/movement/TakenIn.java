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

    /** Of whoever has no day of a career here, none since the entry counts; a later act tells the gaps anew. */
    private static final String NEVER_CAME =
            """
            insert into mujamma.employee_service_gap (body_id, employee_id, gap_from, reason_ar, reason_fr, source)
            select e.body_id, e.id, e.hire_date, 'لم يلتحق: أُلغيت الحركة', 'N''a pas rejoint : mouvement annulé', ?
            from mujamma.employee e
            where e.id = ?
              and not exists (select from mujamma.career_period p where p.employee_id = e.id and p.known_to is null)
              and not exists (select from mujamma.employee_service_gap g where g.employee_id = e.id)""";

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

    /** Leaves whoever was taken in for a movement that was taken back without any right that grows by time. */
    public void neverCame(long employee, String reference) {
        statements.run(NEVER_CAME, reference, employee);
    }
}
