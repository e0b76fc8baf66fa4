package dz.mujamma.ejb.leave;

import dz.mujamma.persistence.shared.DateRange;
import dz.mujamma.persistence.shared.RuleException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What stands against a leave. The same list answers the preview and the sending. */
public final class LeaveRefusals {
    private static final int MOST_DAYS = 366;
    private static final int YEARS_AHEAD = 2;

    private LeaveRefusals() {}

    /** @throws RuleException where the days are no span of days that a leave could have */
    public static DateRange span(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            throw new RuleException("leave.refused.order");
        }
        DateRange leave = new DateRange(first, last);
        if (leave.length() > MOST_DAYS) {
            throw new RuleException("leave.refused.too_long");
        }
        return leave;
    }

    /** @param overlaps whether another request holds a day of these */
    public static List<Refusal> of(
            DateRange leave, LocalDate today, LocalDate hireDate, int days, BigDecimal balance, boolean overlaps) {
        List<Refusal> refusals = new ArrayList<>();
        if (leave.first().isBefore(hireDate)) {
            refusals.add(Refusal.of("leave.refused.before_hire"));
        } else if (leave.first().isBefore(today)) {
            refusals.add(Refusal.of("leave.refused.past"));
        } else if (leave.last().isAfter(today.plusYears(YEARS_AHEAD))) {
            refusals.add(Refusal.of("leave.refused.too_far"));
        }
        if (overlaps) {
            refusals.add(Refusal.of("leave.refused.overlap"));
        }
        if (days == 0) {
            refusals.add(Refusal.of("leave.refused.no_days"));
        }
        if (balance.compareTo(BigDecimal.valueOf(days)) < 0) {
            refusals.add(Refusal.of("leave.refused.balance"));
        }
        return refusals;
    }
}
