package dz.mujamma.ejb.leave;

import dz.mujamma.persistence.leave.LeaveStatus;
import dz.mujamma.persistence.shared.DateRange;
import dz.mujamma.persistence.shared.Explanation;
import dz.mujamma.persistence.shared.Localized;
import java.math.BigDecimal;
import java.util.List;

/**
 * All that is needed to decide a request.
 *
 * @param balance what the employee has left, this request already taken off
 * @param teamSize people of the same team, the employee included
 * @param away others of the team who are or wish to be away on some of these days
 * @param obstacle why the reader may not decide it, as a message key; null where they may
 */
public record DecisionFile(
        InboxRow row, BigDecimal balance, Explanation why, long teamSize, List<Away> away, String obstacle) {
    public DecisionFile {
        away = List.copyOf(away);
    }

    /** Somebody else's days; nothing of why. */
    public record Away(long employeeId, Localized name, DateRange leave, LeaveStatus status) {}

    /** People, not requests. */
    public long awayCount() {
        return away.stream().map(Away::employeeId).distinct().count();
    }

    public boolean decidable() {
        return obstacle == null;
    }
}
