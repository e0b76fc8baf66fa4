package dz.mujamma.persistence.steering;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;

/** Counts the people of the body of the scope; row-level security is the only thing that says which body. */
@Dependent
public class Headcount {
    @PersistenceContext(unitName = "mujamma")
    private EntityManager entityManager;

    /**
     * @param employees in the staff file, without those whose service has ended
     * @param women among them
     * @param away on approved leave on the day
     */
    public record Counted(long employees, long women, long away) {}

    public Counted on(LocalDate day) {
        Object[] row = (Object[]) entityManager
                .createNativeQuery(
                        """
                        select count(*), count(*) filter (where e.sex = 'F'),
                               (select count(*) from leave_request r
                                where r.status = 'APPROVED' and r.period @> cast(:day as date))
                        from employee e
                        where not exists (
                            select from career_period p
                            where p.body_id = e.body_id and p.employee_id = e.id and p.known_to is null
                              and p.position_id = 'ENDED' and p.valid_from <= cast(:day as date)
                              and (p.valid_to is null or p.valid_to > cast(:day as date)))""")
                .setParameter("day", day)
                .getSingleResult();
        return new Counted(number(row[0]), number(row[1]), number(row[2]));
    }

    private static long number(Object count) {
        return ((Number) count).longValue();
    }
}
