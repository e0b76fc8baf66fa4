package dz.mujamma.persistence.leave;

import dz.mujamma.persistence.personnel.ServiceGap;
import dz.mujamma.persistence.shared.Localized;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What the ledger granted somebody who has days that are no work for leave, or had.
 *
 * @param periods the oldest first
 */
public record GapLedger(
        long employeeId,
        String matricule,
        Localized name,
        LocalDate hireDate,
        String regimeId,
        List<ServiceGap> gaps,
        List<OfPeriod> periods) {
    public GapLedger {
        gaps = List.copyOf(gaps);
        periods = List.copyOf(periods);
    }

    /**
     * One reference period.
     *
     * @param corrected days that were taken back for gaps so far, below nothing
     * @param grantedThrough last day of the last month that was granted
     */
    public record OfPeriod(
            String leaveTypeId,
            LocalDate periodStart,
            BigDecimal granted,
            BigDecimal corrected,
            BigDecimal balance,
            LocalDate grantedThrough) {}
}
