package dz.mujamma.ejb.leave;

import java.math.BigDecimal;
import java.time.YearMonth;

/**
 * A month as the accrual page offers it.
 *
 * @param persons to how many people it was granted so far
 * @param open whether its end has come, so that it may be granted
 */
public record AccrualMonth(YearMonth month, long persons, BigDecimal days, boolean open) {}
