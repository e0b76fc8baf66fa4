package dz.mujamma.ejb.leave;

import dz.mujamma.persistence.leave.LeaveStanding;
import dz.mujamma.persistence.leave.LeaveStanding.PeriodSum;
import dz.mujamma.persistence.shared.DateRange;
import dz.mujamma.persistence.shared.Explanation;
import dz.mujamma.persistence.shared.Explanation.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Puts what the ledger says beside what the rule says. Both are shown; they differ only where HR corrected. */
final class Balances {
    private final AnnualLeave rules;

    Balances(AnnualLeave rules) {
        this.rules = rules;
    }

    static LeaveFacts facts(LeaveStanding standing) {
        return new LeaveFacts(standing.hireDate(), standing.regimeId(), standing.gaps());
    }

    Balance of(LeaveStanding standing) {
        List<Balance.OfPeriod> periods =
                standing.periods().stream().map(sum -> ofPeriod(standing, sum)).toList();
        return new Balance(standing.balance(), standing.grantedThrough(), periods);
    }

    private Balance.OfPeriod ofPeriod(LeaveStanding standing, PeriodSum sum) {
        DateRange period = rules.periodOf(standing.regimeId(), sum.periodStart());
        LocalDate through = standing.grantedThrough() == null ? period.first() : standing.grantedThrough();
        LocalDate last = through.isAfter(period.last()) ? period.last() : through;
        Explanation earned = rules.explain(facts(standing), period, last).why();
        return new Balance.OfPeriod(period, sum.balance(), earned.then(movements(sum)));
    }

    private static Explanation movements(PeriodSum sum) {
        List<Step> steps = new ArrayList<>();
        steps.add(Step.of("leave.why.granted", "", sum.granted()));
        if (sum.taken().signum() != 0) {
            steps.add(Step.of("leave.why.taken", "", sum.taken()));
        }
        if (sum.adjusted().signum() != 0) {
            steps.add(Step.of("leave.why.adjusted", "", sum.adjusted()));
        }
        if (sum.passed().signum() != 0) {
            steps.add(Step.of("leave.why.passed", "", sum.passed()));
        }
        steps.add(Step.of("leave.why.left", "", sum.balance()));
        return new Explanation(steps);
    }
}
