package dz.mujamma.ejb.leave;

import dz.mujamma.ejb.personnel.TimeAway;
import dz.mujamma.persistence.leave.LeaveEntries;
import dz.mujamma.persistence.leave.LeaveRequest;
import dz.mujamma.persistence.leave.LeaveRequests;
import dz.mujamma.persistence.shared.DateRange;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.math.BigDecimal;

/** Says which leave was given for time that is not to count, and which is asked for or granted in it. */
@Dependent
public class TimeAwayWatch {
    @Inject
    private LeaveEntries entries;

    @Inject
    private LeaveRequests requests;

    void beforeTimeCeasesToCount(@Observes TimeAway away) {
        away.days().forEach(days -> say(away, days));
    }

    private void say(TimeAway away, DateRange days) {
        BigDecimal granted = entries.grantedFor(away.employee(), days);
        if (granted.signum() > 0) {
            away.say("leave.away.granted", granted, days.first(), days.last());
        }
        for (LeaveRequest request : requests.holding(away.employee(), days)) {
            away.say(
                    "leave.away.request",
                    request.leave().first(),
                    request.leave().last(),
                    "leave.status." + request.status());
        }
    }
}
