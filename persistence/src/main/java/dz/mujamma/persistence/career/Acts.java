package dz.mujamma.persistence.career;

import dz.mujamma.persistence.shared.Statements;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The acts of the body of the scope. The database shows acts of discipline to those alone who may read them; only
 * {@link #signedOf}, which the fold of a career needs whole, lifts that for its one statement.
 */
@Dependent
public class Acts {
    private static final String SIGNED =
            """
            select a.id, a.kind_id, a.regime_id, a.effect_on, a.ends_on, a.position_id, a.grade_id, a.step, a.post_id, a.unit_id,
                   a.target_act_id, a.signed_order
            from mujamma.act a where a.employee_id = ? and a.status = 'SIGNED'""";

    @PersistenceContext(unitName = "mujamma")
    private EntityManager entityManager;

    @Inject
    private Statements statements;

    public void add(Act act) {
        entityManager.persist(act);
        entityManager.flush();
    }

    public Optional<Act> find(long id) {
        return entityManager
                .createQuery("select a from Act a join fetch a.employee where a.id = :id", Act.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** The act as it is now, held against others who would move it on until this transaction ends. */
    public Optional<Act> findToChange(long id) {
        return Optional.ofNullable(entityManager.find(Act.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** All signed acts of a person, of discipline too, for the fold. What is shown of them is for the caller to limit. */
    public List<CareerAct> signedOf(long employee) {
        entityManager.flush();
        veil("acts");
        try {
            return statements.rows(Acts::careerAct, SIGNED, employee);
        } finally {
            veil("");
        }
    }

    /** The number in the database of the signed act of a person that has a reference. */
    public Optional<Long> findSigned(long employee, String reference) {
        entityManager.flush();
        return statements
                .rows(
                        row -> row.getLong(1),
                        "select id from mujamma.act where employee_id = ? and reference = ? and status = 'SIGNED'",
                        employee,
                        reference)
                .stream()
                .findFirst();
    }

    /** The place of the next act to be signed among those of a day. */
    public long nextOrder() {
        return statements.number("select nextval('mujamma.act_signed_order')");
    }

    /** What is decided so far stands in the database before what builds on it. */
    public void flush() {
        entityManager.flush();
    }

    /** Whether only those with the right to discipline, and the person concerned, may read of it. */
    public boolean isRestricted(long act) {
        return statements
                .rows(row -> row.getBoolean(1), "select restricted from mujamma.act where id = ?", act)
                .get(0);
    }

    private void veil(String lifted) {
        statements.rows(row -> row.getString(1), "select set_config('mujamma.unveiled', ?, true)", lifted);
    }

    private static CareerAct careerAct(ResultSet row) throws SQLException {
        String position = row.getString(6);
        Situation named = new Situation(
                position == null ? null : Position.valueOf(position),
                row.getObject(7, Long.class),
                row.getObject(8, Integer.class),
                row.getObject(9, Long.class),
                row.getObject(10, Long.class));
        return new CareerAct(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getObject(4, LocalDate.class),
                row.getObject(5, LocalDate.class),
                named,
                row.getObject(11, Long.class),
                row.getLong(12));
    }
}
