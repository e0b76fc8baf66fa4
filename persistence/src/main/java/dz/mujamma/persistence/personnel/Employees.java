package dz.mujamma.persistence.personnel;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
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

    public Optional<Employee> findByMatricule(String matricule) {
        return entityManager
                .createQuery("select e from Employee e where e.matricule = :matricule", Employee.class)
                .setParameter("matricule", matricule)
                .getResultStream()
                .findFirst();
    }
}
