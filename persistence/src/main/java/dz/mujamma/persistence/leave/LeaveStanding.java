package dz.mujamma.persistence.leave;

import dz.mujamma.persistence.personnel.ServiceGap;
import dz.mujamma.persistence.shared.Localized;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * Somebody's rights at this moment with what they rest on.
 *
 * @param gaps days that are no work for leave
 * @param chiefId who decides, or null where HR does; likewise the name
 * @param grantedThrough last day of the last month granted, or null where none was
 * @param periods what there is in each reference period, the oldest first
 */
public record LeaveStanding(
        long employeeId,
        Localized name,
        LocalDate hireDate,
        String regimeId,
        List<ServiceGap> gaps,
        long unitId,
        Long chiefId,
        Localized chiefName,
        LocalDate grantedThrough,
        List<PeriodSum> periods) {

    public LeaveStanding {
        gaps = List.copyOf(gaps);
        periods = List.copyOf(periods);
    }

    public BigDecimal balance() {
        return periods.stream().map(PeriodSum::balance).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public List<Bucket> buckets() {
        return periods.stream()
                .map(sum -> new Bucket(sum.leaveTypeId(), sum.periodStart(), sum.balance()))
                .toList();
    }

    /**
     * The movements of one period by kind; together they are its balance.
     *
     * @param taken above nothing where more was taken than given back
     * @param passed come from another body, or below nothing: gone to one
     */
    public record PeriodSum(
            String leaveTypeId,
            LocalDate periodStart,
            BigDecimal granted,
            BigDecimal taken,
            BigDecimal adjusted,
            BigDecimal passed,
            BigDecimal balance) {}
}
