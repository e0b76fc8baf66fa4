package dz.mujamma.ejb.leave;

import dz.mujamma.persistence.shared.DateRange;
import dz.mujamma.persistence.shared.Explanation;
import java.math.BigDecimal;

/** Days earned in a reference period through a day, and why. */
public record AnnualRight(DateRange period, BigDecimal days, Explanation why) {}
