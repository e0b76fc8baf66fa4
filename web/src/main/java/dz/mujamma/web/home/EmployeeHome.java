package dz.mujamma.web.home;

import dz.mujamma.ejb.leave.LeaveBalanceService;
import dz.mujamma.ejb.leave.MyLeave;
import dz.mujamma.ejb.leave.RequestRow;
import dz.mujamma.persistence.leave.LeaveStatus;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;

/** What waits for an employee: days left, requests on their way, leave ahead. */
@Named
@RequestScoped
public class EmployeeHome {
    @EJB
    private LeaveBalanceService balances;

    @Inject
    private Clock clock;

    private MyLeave leave;
    private LocalDate today;

    @PostConstruct
    void read() {
        today = LocalDate.now(clock);
        leave = balances.mine(Year.from(today), today, 0, 1);
    }

    public BigDecimal getDays() {
        return leave.balance().days();
    }

    public LocalDate getGrantedThrough() {
        return leave.balance().grantedThrough();
    }

    public List<RequestRow> getPending() {
        return with(LeaveStatus.PENDING);
    }

    /** Approved leave that is not over. */
    public List<RequestRow> getAhead() {
        return with(LeaveStatus.APPROVED).stream()
                .filter(request -> !request.leave().last().isBefore(today))
                .toList();
    }

    private List<RequestRow> with(LeaveStatus status) {
        return leave.requests().stream()
                .filter(request -> request.status() == status)
                .toList();
    }
}
