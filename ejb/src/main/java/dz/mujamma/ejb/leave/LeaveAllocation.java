package dz.mujamma.ejb.leave;

import dz.mujamma.persistence.leave.Bucket;
import dz.mujamma.persistence.shared.RuleException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Which periods a leave is taken from: the oldest right first, so that none grows old unused. */
public final class LeaveAllocation {
    private LeaveAllocation() {}

    /**
     * @param days above nothing
     * @return what to take from each period touched; together exactly the days wanted
     * @throws RuleException {@code leave.refused.balance} when all periods together hold less
     */
    public static List<Bucket> oldestFirst(List<Bucket> balances, BigDecimal days) {
        List<Bucket> parts = new ArrayList<>();
        BigDecimal missing = days;
        for (Bucket balance : sorted(balances)) {
            BigDecimal part = balance.days().min(missing);
            if (part.signum() > 0) {
                parts.add(new Bucket(balance.leaveTypeId(), balance.periodStart(), part));
                missing = missing.subtract(part);
            }
        }
        if (missing.signum() > 0) {
            throw new RuleException("leave.refused.balance");
        }
        return parts;
    }

    private static List<Bucket> sorted(List<Bucket> balances) {
        return balances.stream()
                .sorted(Comparator.comparing(Bucket::periodStart).thenComparing(Bucket::leaveTypeId))
                .toList();
    }
}
