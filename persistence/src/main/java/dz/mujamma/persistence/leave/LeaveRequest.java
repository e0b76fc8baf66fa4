package dz.mujamma.persistence.leave;

import dz.mujamma.persistence.personnel.Employee;
import dz.mujamma.persistence.shared.DateRange;
import dz.mujamma.persistence.tenancy.BodyEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A leave asked for. Its days are taken from the ledger when it is asked; then it is approved, refused or withdrawn, and an
 * approved one may still be withdrawn before it starts. Nothing comes back from refused or withdrawn.
 */
@Entity
@Table(name = "leave_request")
public class LeaveRequest extends BodyEntity {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "employee_id", updatable = false)
    private Employee employee;

    @Column(name = "leave_type_id", updatable = false)
    private String leaveTypeId;

    @Column(name = "first_day", updatable = false)
    private LocalDate firstDay;

    @Column(name = "last_day", updatable = false)
    private LocalDate lastDay;

    @Column(updatable = false)
    private BigDecimal days;

    @Enumerated(EnumType.STRING)
    private LeaveStatus status;

    @Column(updatable = false)
    private String note;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "decider_id", updatable = false)
    private Employee decider;

    @Column(name = "asked_at", updatable = false)
    private Instant askedAt;

    @Column(name = "asked_by", updatable = false)
    private String askedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_by_employee_id")
    private Long decidedByEmployeeId;

    @Column(name = "decision_reason")
    private String decisionReason;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    protected LeaveRequest() {
        // for JPA
    }

    /**
     * @param count days it takes, by the rule of the day it was asked
     * @param note for whoever decides, or null
     * @param decider the chief, or null where HR decides
     */
    public LeaveRequest(
            Employee employee,
            String leaveTypeId,
            DateRange leave,
            BigDecimal count,
            String note,
            Employee decider,
            Instant askedAt,
            String askedBy) {
        this.employee = Objects.requireNonNull(employee);
        this.leaveTypeId = Objects.requireNonNull(leaveTypeId);
        this.firstDay = leave.first();
        this.lastDay = leave.last();
        this.days = Objects.requireNonNull(count);
        this.status = LeaveStatus.PENDING;
        this.note = note;
        this.decider = decider;
        this.askedAt = Objects.requireNonNull(askedAt);
        this.askedBy = Objects.requireNonNull(askedBy);
    }

    /** @param employeeId who decides as a person of the body, or null */
    public void approve(Instant at, String login, Long employeeId) {
        decide(LeaveStatus.APPROVED, at, login, employeeId);
    }

    public void refuse(Instant at, String login, Long employeeId, String reason) {
        decide(LeaveStatus.REFUSED, at, login, employeeId);
        decisionReason = Objects.requireNonNull(reason);
    }

    private void decide(LeaveStatus decision, Instant at, String login, Long employeeId) {
        if (status != LeaveStatus.PENDING) {
            throw new IllegalStateException("request " + id() + " is already " + status);
        }
        status = decision;
        decidedAt = at;
        decidedBy = login;
        decidedByEmployeeId = employeeId;
    }

    public void withdraw(Instant at) {
        if (!holdsDays()) {
            throw new IllegalStateException("request " + id() + " is already " + status);
        }
        status = LeaveStatus.WITHDRAWN;
        withdrawnAt = at;
    }

    public boolean holdsDays() {
        return status == LeaveStatus.PENDING || status == LeaveStatus.APPROVED;
    }

    public Employee employee() {
        return employee;
    }

    public String leaveTypeId() {
        return leaveTypeId;
    }

    public DateRange leave() {
        return new DateRange(firstDay, lastDay);
    }

    public BigDecimal days() {
        return days;
    }

    public LeaveStatus status() {
        return status;
    }

    public Optional<String> note() {
        return Optional.ofNullable(note);
    }

    public Optional<Employee> decider() {
        return Optional.ofNullable(decider);
    }

    public Instant askedAt() {
        return askedAt;
    }

    public String askedBy() {
        return askedBy;
    }

    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    public Optional<String> decisionReason() {
        return Optional.ofNullable(decisionReason);
    }
}
