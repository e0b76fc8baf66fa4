package dz.mujamma.persistence.leave;

import dz.mujamma.persistence.shared.Statements;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Leave that passes from the ledger of one body into that of another; each side writes its own, at most once per movement. */
@Dependent
public class LeaveHandOvers {
    private static final String CLOSE =
            """
            insert into mujamma.leave_entry (body_id, employee_id, leave_type_id, period_start, kind, days, effective_on,
                movement_id, reason, created_by)
            select b.body_id, b.employee_id, b.leave_type_id, b.period_start, 'HANDED_OVER', -b.days, ?, ?, ?, ?
            from mujamma.leave_balance b where b.employee_id = ? and b.days > 0
            on conflict do nothing
            returning leave_type_id, period_start, -days""";
    private static final String OPEN =
            """
            insert into mujamma.leave_entry (body_id, employee_id, leave_type_id, period_start, kind, days, effective_on,
                movement_id, reason, created_by)
            values ((select current_setting('mujamma.body')), ?, ?, ?, 'TAKEN_OVER', ?, ?, ?, ?, ?)
            on conflict do nothing""";

    @PersistenceContext(unitName = "mujamma")
    private EntityManager entityManager;

    @Inject
    private Statements statements;

    /**
     * Between which bodies and when.
     *
     * @param other the other body
     * @param by who signed for this one
     */
    public record Passing(long movement, String other, LocalDate day, String by) {}

    /** Closes somebody's ledger in the body that is left; gives what remained. */
    public List<Bucket> close(long employee, Passing passing) {
        entityManager.flush();
        return statements.rows(
                row -> new Bucket(row.getString(1), row.getObject(2, LocalDate.class), row.getBigDecimal(3)),
                CLOSE,
                passing.day(),
                passing.movement(),
                passing.other(),
                passing.by(),
                employee);
    }

    /** Opens what remained elsewhere in the body that is reached. */
    public void open(long employee, Bucket remained, Passing passing) {
        BigDecimal days = remained.days();
        statements.run(
                OPEN,
                employee,
                remained.leaveTypeId(),
                remained.periodStart(),
                days,
                passing.day(),
                passing.movement(),
                passing.other(),
                passing.by());
    }
}
