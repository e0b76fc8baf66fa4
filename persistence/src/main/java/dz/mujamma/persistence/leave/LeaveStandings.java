package dz.mujamma.persistence.leave;

import dz.mujamma.persistence.leave.LeaveStanding.PeriodSum;
import dz.mujamma.persistence.personnel.ServiceGaps;
import dz.mujamma.persistence.shared.Localized;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the employees of the body of the scope have a right to. */
@Dependent
public class LeaveStandings {
    private static final String STANDING =
            """
            select e.id, e.last_name_ar || ' ' || e.first_name_ar as name_ar, e.last_name_fr || ' ' || e.first_name_fr as name_fr,
                   e.hire_date, e.regime_id, e.unit_id, e.chief_id,
                   c.last_name_ar || ' ' || c.first_name_ar as chief_ar, c.last_name_fr || ' ' || c.first_name_fr as chief_fr,
                   cast((max(l.month) over () + interval '1 month - 1 day') as date) as granted_through,
                   l.leave_type_id, l.period_start, l.granted, l.taken, l.adjusted, l.passed, l.balance, s.gaps
            from mujamma.employee e
            left join mujamma.employee c on c.body_id = e.body_id and c.id = e.chief_id
            left join lateral ("""
                    + ServiceGaps.GATHERED
                    + """

                where s.employee_id = e.id group by s.employee_id) s on true
            left join lateral (
                select n.leave_type_id, n.period_start, max(n.month) as month, sum(n.days) as balance,
                       coalesce(sum(n.days) filter (where n.kind = 'GRANT'), 0) as granted,
                       coalesce(-sum(n.days) filter (where n.kind in ('TAKE', 'GIVE_BACK')), 0) as taken,
                       coalesce(sum(n.days) filter (where n.kind = 'ADJUST'), 0) as adjusted,
                       coalesce(sum(n.days) filter (where n.kind in ('HANDED_OVER', 'TAKEN_OVER')), 0) as passed
                from mujamma.leave_entry n
                where n.body_id = e.body_id and n.employee_id = e.id
                  and n.leave_type_id in (select a.leave_type_id from mujamma.annual_leave_rule a)
                group by n.leave_type_id, n.period_start) l on true
            where e.id = ?1
            order by l.period_start, l.leave_type_id""";

    @PersistenceContext(unitName = "mujamma")
    private EntityManager entityManager;

    /** One statement; the sums are taken from the ledger itself. */
    public Optional<LeaveStanding> find(long employeeId) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = entityManager
                .createNativeQuery(STANDING, Tuple.class)
                .setParameter(1, employeeId)
                .getResultList();
        return rows.stream().findFirst().map(row -> standing(row, sums(rows)));
    }

    private static LeaveStanding standing(Tuple row, List<PeriodSum> sums) {
        Number chief = (Number) row.get("chief_id");
        return new LeaveStanding(
                ((Number) row.get("id")).longValue(),
                new Localized(row.get("name_ar", String.class), row.get("name_fr", String.class)),
                row.get("hire_date", LocalDate.class),
                row.get("regime_id", String.class),
                ServiceGaps.of((String[]) row.get("gaps")),
                ((Number) row.get("unit_id")).longValue(),
                chief == null ? null : chief.longValue(),
                chief == null
                        ? null
                        : new Localized(row.get("chief_ar", String.class), row.get("chief_fr", String.class)),
                row.get("granted_through", LocalDate.class),
                sums);
    }

    private static List<PeriodSum> sums(List<Tuple> rows) {
        return rows.stream()
                .filter(row -> row.get("period_start") != null)
                .map(row -> new PeriodSum(
                        row.get("leave_type_id", String.class),
                        row.get("period_start", LocalDate.class),
                        row.get("granted", BigDecimal.class),
                        row.get("taken", BigDecimal.class),
                        row.get("adjusted", BigDecimal.class),
                        row.get("passed", BigDecimal.class),
                        row.get("balance", BigDecimal.class)))
                .toList();
    }
}
