package dz.mujamma.persistence.leave;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The first day of leave, asked for or granted, of each employee. */
@Dependent
public class FirstLeaves {
    @PersistenceContext(unitName = "mujamma")
    private EntityManager entityManager;

    /** Employees without leave are not in it. */
    public Map<Long, LocalDate> of(Collection<Long> employees) {
        return entityManager
                .createQuery(
                        """
                        select r.employee.id as employee, min(r.firstDay) as day from LeaveRequest r
                        where r.employee.id in :employees and r.status in :standing
                        group by r.employee.id""",
                        Tuple.class)
                .setParameter("employees", employees)
                .setParameter("standing", List.of(LeaveStatus.PENDING, LeaveStatus.APPROVED))
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> row.get("employee", Long.class), row -> row.get("day", LocalDate.class)));
    }
}
