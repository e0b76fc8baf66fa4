package dz.mujamma.persistence.organization;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The units of the body of the scope. */
@Dependent
public class Units {
    @PersistenceContext(unitName = "mujamma")
    private EntityManager entityManager;

    public void add(Unit unit) {
        entityManager.persist(unit);
    }

    public Optional<Unit> find(long id) {
        return Optional.ofNullable(entityManager.find(Unit.class, id));
    }

    public Optional<Unit> findByCode(String code) {
        return entityManager
                .createQuery("select u from Unit u where u.code = :code", Unit.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** All units in the order of their codes. */
    public List<UnitRow> rows() {
        return entityManager
                .createQuery(
                        """
                        select new dz.mujamma.persistence.organization.UnitRow(
                            u.id, u.version, u.code, u.name, p.code, u.wilayaId)
                        from Unit u left join u.parent p order by u.code""",
                        UnitRow.class)
                .getResultList();
    }

    /** Codes and names alone, for a choice. */
    public List<UnitName> names() {
        return entityManager
                .createQuery(
                        "select new dz.mujamma.persistence.organization.UnitName(u.id, u.code, u.name) from Unit u order by u.code",
                        UnitName.class)
                .getResultList();
    }
}
