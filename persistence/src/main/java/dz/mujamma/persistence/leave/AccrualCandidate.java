package dz.mujamma.persistence.leave;

import dz.mujamma.persistence.personnel.ServiceGap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * An employee as the accrual of a month sees them.
 *
 * @param gaps days that are no work for leave
 * @param granted days of the months that the ledger has granted already, by the first day of the month
 * @param rehearsed days that the rehearsal showed for the month; null where it showed none, or there is none
 */
public record AccrualCandidate(
        long employeeId,
        String label,
        LocalDate hireDate,
        String regimeId,
        List<ServiceGap> gaps,
        Map<LocalDate, BigDecimal> granted,
        BigDecimal rehearsed) {}
