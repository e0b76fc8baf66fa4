package dz.mujamma.ejb.leave;

import dz.mujamma.persistence.leave.LeaveRequest;
import dz.mujamma.persistence.shared.Localized;
import java.time.LocalDate;

/** A request as whoever decides reads it. */
public record InboxRow(
        long employeeId, String matricule, Localized name, Localized unit, String postTitle, RequestRow request) {

    static InboxRow of(LeaveRequest request, LocalDate today) {
        return new InboxRow(
                request.employee().id(),
                request.employee().matricule(),
                request.employee().name(),
                request.employee().unit().name(),
                request.employee().postTitle(),
                RequestRow.of(request, today));
    }
}
