package dz.mujamma.ejb.leave;

import dz.mujamma.ejb.personnel.ExcusedDays;
import dz.mujamma.persistence.leave.DecidedLeaves;
import dz.mujamma.persistence.leave.LeaveRequest;
import dz.mujamma.persistence.leave.LeaveRequests;
import dz.mujamma.persistence.leave.LeaveStatus;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Granted leave excuses absence; leave that is only asked for does not. */
@Dependent
public class LeaveExcuses {
    @Inject
    private LeaveRequests requests;

    @Inject
    private DecidedLeaves leaves;

    void beforeAbsenceIsHeldAgainst(@Observes ExcusedDays asked) {
        requests.holding(asked.employee(), asked.days()).stream()
                .filter(request -> request.status() == LeaveStatus.APPROVED)
                .forEach(request -> excuse(asked, request));
    }

    private void excuse(ExcusedDays asked, LeaveRequest request) {
        asked.excuse(request.leave(), leaves.typeName(request.leaveTypeId()));
    }
}
