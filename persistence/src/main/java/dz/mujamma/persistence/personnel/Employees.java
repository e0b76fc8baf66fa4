package dz.mujamma.persistence.personnel;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** The employees of the body of the scope. */
@Dependent
public class Employees {
    @PersistenceContext(unitName = "mujamma")
    private EntityManager entityManager;

    public Optional<Employee> find(long id) {
        return Optional.ofNullable(entityManager.find(Employee.class, id));
    }

    /**
     * The employee, held against others who would move the same person's rights until this transaction ends. What was read
     * before may be old: read after it.
     */
    public Optional<Employee> findToMoveRights(long id) {
        return Optional.ofNullable(entityManager.find(Employee.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    public Optional<Employee> findByMatricule(String matricule) {
        return entityManager
                .createQuery("select e from Employee e where e.matricule = :matricule", Employee.class)
                .setParameter("matricule", matricule)
                .getResultStream()
                .findFirst();
    }
}
