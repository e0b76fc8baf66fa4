package dz.mujamma.persistence.leave;

import dz.mujamma.persistence.shared.DateRange;
import dz.mujamma.persistence.shared.Page;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The ledger of annual leave of the body of the scope. */
@Dependent
public class LeaveEntries {
    private static final String PAGE =
            """
            select l.id, l.kind, l.days, l.effective_on, l.period_start, l.month, l.request_id, r.first_day, r.last_day,
                   l.reason, l.balance, l.cause, l.total
            from (select n.*, sum(n.days) over (order by n.id) as balance, count(*) over () as total
                  from mujamma.leave_entry n
                  where n.employee_id = ?1
                    and n.leave_type_id in (select a.leave_type_id from mujamma.annual_leave_rule a)) l
            left join mujamma.leave_request r on r.body_id = l.body_id and r.id = l.request_id
            order by l.id desc offset ?2 limit ?3""";
    private static final String HELD =
            """
            select leave_type_id, period_start, -sum(days) as days
            from mujamma.leave_entry where request_id = ?1
            group by leave_type_id, period_start having sum(days) < 0""";

    @PersistenceContext(unitName = "mujamma")
    private EntityManager entityManager;

    public void add(LeaveEntry entry) {
        entityManager.persist(entry);
    }

    /** Newest first. */
    public Page<LedgerLine> page(long employeeId, int first, int size) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = entityManager
                .createNativeQuery(PAGE, Tuple.class)
                .setParameter(1, employeeId)
                .setParameter(2, first)
                .setParameter(3, size)
                .getResultList();
        long total = rows.isEmpty() ? 0 : ((Number) rows.get(0).get("total")).longValue();
        return new Page<>(rows.stream().map(LeaveEntries::line).toList(), total);
    }

    /** What a request has taken and not given back, by period. */
    public List<Bucket> heldBy(long requestId) {
        @SuppressWarnings("unchecked")
        Stream<Tuple> rows = entityManager
                .createNativeQuery(HELD, Tuple.class)
                .setParameter(1, requestId)
                .getResultStream();
        return rows.map(row -> new Bucket(
                        row.get("leave_type_id", String.class),
                        row.get("period_start", LocalDate.class),
                        row.get("days", BigDecimal.class)))
                .toList();
    }

    /** Annual leave given for months that begin on some days. */
    public BigDecimal grantedFor(long employeeId, DateRange days) {
        return (BigDecimal) entityManager
                .createNativeQuery("select coalesce(sum(days), 0.0) from mujamma.leave_entry "
                        + "where employee_id = ?1 and kind = 'GRANT' and month between ?2 and ?3")
                .setParameter(1, employeeId)
                .setParameter(2, days.first())
                .setParameter(3, days.last())
                .getSingleResult();
    }

    private static LedgerLine line(Tuple row) {
        Number request = (Number) row.get("request_id");
        return new LedgerLine(
                ((Number) row.get("id")).longValue(),
                EntryKind.valueOf(row.get("kind", String.class)),
                row.get("days", BigDecimal.class),
                row.get("effective_on", LocalDate.class),
                row.get("period_start", LocalDate.class),
                row.get("month", LocalDate.class),
                request == null ? null : request.longValue(),
                row.get("first_day", LocalDate.class),
                row.get("last_day", LocalDate.class),
                row.get("reason", String.class),
                row.get("balance", BigDecimal.class),
                row.get("cause", String.class));
    }
}
