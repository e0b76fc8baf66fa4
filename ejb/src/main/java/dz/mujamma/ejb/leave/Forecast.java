package dz.mujamma.ejb.leave;

import dz.mujamma.persistence.shared.Explanation;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What the balance will be on a day if nothing more is taken.
 *
 * @param today balance as it stands, with all leave asked for already taken off
 * @param coming days still to be earned until then
 */
public record Forecast(LocalDate on, BigDecimal today, BigDecimal coming, Explanation why) {
    public BigDecimal days() {
        return today.add(coming);
    }
}
