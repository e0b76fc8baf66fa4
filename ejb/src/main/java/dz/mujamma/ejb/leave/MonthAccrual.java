package dz.mujamma.ejb.leave;

import dz.mujamma.persistence.leave.AccrualCandidate;
import dz.mujamma.persistence.leave.AnnualLeaveRule;
import dz.mujamma.persistence.leave.MonthGrant;
import dz.mujamma.persistence.shared.DateRange;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the accrual of one month does for a person; rehearsal and commit ask the same questions here. */
public final class MonthAccrual {
    private final AnnualLeave leave;
    private final YearMonth month;

    public MonthAccrual(AnnualLeave leave, YearMonth month) {
        this.leave = leave;
        this.month = month;
    }

    /** The grant still to be written; empty where the month was granted before or adds nothing. */
    public Optional<MonthGrant> grant(AccrualCandidate person) {
        if (granted(person)) {
            return Optional.empty();
        }
        BigDecimal days = leave.grant(facts(person), month);
        return days.signum() > 0 ? Optional.of(write(person, days)) : Optional.empty();
    }

    public boolean granted(AccrualCandidate person) {
        return person.granted().containsKey(month.atDay(1));
    }

    /** Days that the ledger granted for the months of the reference period before this one. */
    public BigDecimal grantedBefore(AccrualCandidate person) {
        DateRange period = period(person);
        return person.granted().entrySet().stream()
                .filter(entry ->
                        period.contains(entry.getKey()) && entry.getKey().isBefore(month.atDay(1)))
                .map(entry -> entry.getValue())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Earlier months of the reference period that earned something and were never granted. */
    public List<YearMonth> missingBefore(AccrualCandidate person) {
        LocalDate dayBefore = month.atDay(1).minusDays(1);
        BigDecimal earned = leave.accrued(facts(person), period(person), dayBefore);
        if (earned.compareTo(grantedBefore(person)) == 0) {
            return List.of();
        }
        List<YearMonth> missing = new ArrayList<>();
        YearMonth first = YearMonth.from(period(person).first());
        for (YearMonth earlier = first; earlier.isBefore(month); earlier = earlier.plusMonths(1)) {
            boolean unwritten = !person.granted().containsKey(earlier.atDay(1));
            if (unwritten && leave.grant(facts(person), earlier).signum() > 0) {
                missing.add(earlier);
            }
        }
        return missing;
    }

    private MonthGrant write(AccrualCandidate person, BigDecimal days) {
        AnnualLeaveRule rule = leave.ruleOn(person.regimeId(), month.atDay(1))
                .or(() -> leave.ruleOn(person.regimeId(), month.atEndOfMonth()))
                .orElseThrow();
        return new MonthGrant(
                person.employeeId(), rule.leaveTypeId(), period(person).first(), days, month.atDay(1), rule.id());
    }

    private DateRange period(AccrualCandidate person) {
        return leave.periodOf(person.regimeId(), month.atEndOfMonth());
    }

    private static LeaveFacts facts(AccrualCandidate person) {
        return new LeaveFacts(person.hireDate(), person.regimeId(), person.gaps());
    }
}
