package dz.mujamma.persistence.leave;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

/** One movement of the ledger. Written once; the database lets nobody change or remove it. Grants are written by the job. */
@Entity
@Immutable
@Table(name = "leave_entry")
public class LeaveEntry {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @TenantId
    @Column(name = "body_id", nullable = false, updatable = false)
    private String bodyId;

    @Column(name = "employee_id")
    private long employeeId;

    @Column(name = "leave_type_id")
    private String leaveTypeId;

    @Column(name = "period_start")
    private LocalDate periodStart;

    @Enumerated(EnumType.STRING)
    private EntryKind kind;

    private BigDecimal days;

    @Column(name = "effective_on")
    private LocalDate effectiveOn;

    @Column(name = "request_id")
    private Long requestId;

    @Column(name = "created_by")
    private String createdBy;

    protected LeaveEntry() {
        // for JPA
    }

    private LeaveEntry(LeaveRequest request, Bucket part, EntryKind kind, LocalDate on, String by) {
        this.employeeId = request.employee().id();
        this.leaveTypeId = part.leaveTypeId();
        this.periodStart = part.periodStart();
        this.kind = kind;
        this.days = kind == EntryKind.TAKE ? part.days().negate() : part.days();
        this.effectiveOn = on;
        this.requestId = request.id();
        this.createdBy = by;
    }

    public static LeaveEntry take(LeaveRequest request, Bucket part, LocalDate on, String by) {
        return new LeaveEntry(request, part, EntryKind.TAKE, on, by);
    }

    public static LeaveEntry giveBack(LeaveRequest request, Bucket part, LocalDate on, String by) {
        return new LeaveEntry(request, part, EntryKind.GIVE_BACK, on, by);
    }
}
