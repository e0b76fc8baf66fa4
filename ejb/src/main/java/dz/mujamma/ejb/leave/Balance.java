package dz.mujamma.ejb.leave;

import dz.mujamma.persistence.shared.DateRange;
import dz.mujamma.persistence.shared.Explanation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What is left to take.
 *
 * @param days over all periods; leave asked for is already taken off
 * @param grantedThrough last day of the last month granted, or null where none was
 * @param periods each with its own sum, the oldest first
 */
public record Balance(BigDecimal days, LocalDate grantedThrough, List<OfPeriod> periods) {
    public Balance {
        periods = List.copyOf(periods);
    }

    /** @param why how the days were earned, and what became of them */
    public record OfPeriod(DateRange period, BigDecimal days, Explanation why) {}
}
