package dz.mujamma.ejb.leave;

import dz.mujamma.persistence.shared.DateRange;
import dz.mujamma.persistence.shared.Explanation;
import dz.mujamma.persistence.shared.Localized;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What asking for these days would come to. Nothing is written.
 *
 * @param decider the chief who will decide, or null where HR does
 * @param back the first working day after it
 * @param overlapping own requests that already hold days of these
 * @param refusals why it would be refused, empty where it would be sent
 */
public record LeavePreview(
        DateRange leave,
        int days,
        BigDecimal balance,
        Localized decider,
        LocalDate back,
        List<DateRange> overlapping,
        List<Refusal> refusals,
        Explanation why) {

    public BigDecimal balanceAfter() {
        return balance.subtract(BigDecimal.valueOf(days));
    }

    public boolean sendable() {
        return refusals.isEmpty();
    }
}
