package dz.mujamma.ejb.career.leaving;

import dz.mujamma.persistence.career.leaving.RetirementCount;
import dz.mujamma.persistence.career.leaving.RetirementFilter;
import dz.mujamma.persistence.career.leaving.Retirements;
import dz.mujamma.persistence.tenancy.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** Counts in one body: a transaction of its own, because a transaction has one scope. */
@Stateless
@RolesAllowed(Role.Names.MINISTRY)
public class RetirementCountOfBody {
    @Inject
    private Retirements retirements;

    @Inject
    private RetirementAges ages;

    @Inject
    private Clock clock;

    /** People by the year in which they reach the age; those past it under the year before this one. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Map<Integer, Long> byYear(int years) {
        LocalDate today = LocalDate.now(clock);
        RetirementFilter filter =
                new RetirementFilter(today, ages.on(today), today.getYear() + years - 1, null, null, null, null);
        Map<Integer, Long> byYear = new TreeMap<>();
        retirements.counts(filter).stream()
                .filter(count -> count.by().equals("YEAR"))
                .forEach(count -> byYear.merge(year(count, today), count.people(), Long::sum));
        return byYear;
    }

    private static int year(RetirementCount count, LocalDate today) {
        return Math.max(count.year(), today.getYear() - 1);
    }
}
