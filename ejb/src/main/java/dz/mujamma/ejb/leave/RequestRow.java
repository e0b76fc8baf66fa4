package dz.mujamma.ejb.leave;

import dz.mujamma.persistence.leave.LeaveRequest;
import dz.mujamma.persistence.leave.LeaveStatus;
import dz.mujamma.persistence.personnel.Employee;
import dz.mujamma.persistence.shared.DateRange;
import dz.mujamma.persistence.shared.Localized;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A request as its employee reads it.
 *
 * @param decider the chief who is to decide, or null where HR does
 * @param note what the employee added, or null
 * @param reason what the decision said, or null
 * @param withdrawable whether it may still be taken back today
 */
public record RequestRow(
        long id,
        DateRange leave,
        BigDecimal days,
        LeaveStatus status,
        Instant askedAt,
        Localized decider,
        String note,
        Instant decidedAt,
        String reason,
        boolean withdrawable) {

    static RequestRow of(LeaveRequest request, LocalDate today) {
        return new RequestRow(
                request.id(),
                request.leave(),
                request.days(),
                request.status(),
                request.askedAt(),
                request.decider().map(Employee::name).orElse(null),
                request.note().orElse(null),
                request.decidedAt().orElse(null),
                request.decisionReason().orElse(null),
                withdrawable(request, today));
    }

    static boolean withdrawable(LeaveRequest request, LocalDate today) {
        return request.holdsDays() && today.isBefore(request.leave().first());
    }
}
