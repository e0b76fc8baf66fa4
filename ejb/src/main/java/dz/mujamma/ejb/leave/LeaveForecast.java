package dz.mujamma.ejb.leave;

import dz.mujamma.persistence.shared.DateRange;
import dz.mujamma.persistence.shared.Explanation;
import dz.mujamma.persistence.shared.Explanation.Step;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Looks ahead with the very function that grants: what is not yet in the ledger is what it gives from there on. */
public final class LeaveForecast {
    private LeaveForecast() {}

    /**
     * @param balance what the ledger holds now
     * @param grantedThrough last day of the last month granted
     */
    public static Forecast on(
            LocalDate day, AnnualLeave rules, LeaveFacts facts, BigDecimal balance, LocalDate grantedThrough) {
        List<Step> steps = new ArrayList<>();
        steps.add(Step.of("leave.forecast.balance", "", balance));
        BigDecimal coming = BigDecimal.ZERO;
        for (LocalDate from = grantedThrough.plusDays(1); !from.isAfter(day); ) {
            DateRange period = rules.periodOf(facts.regimeId(), from);
            BigDecimal earned =
                    rules.accrued(facts, period, day).subtract(rules.accrued(facts, period, grantedThrough));
            if (earned.signum() > 0) {
                steps.add(Step.of(
                        "leave.forecast.coming",
                        rules.ruleOn(facts.regimeId(), from)
                                .map(rule -> rule.articles().amount())
                                .orElse(""),
                        from,
                        period.last().isBefore(day) ? period.last() : day,
                        earned));
                coming = coming.add(earned);
            }
            from = period.last().plusDays(1);
        }
        steps.add(Step.of("leave.forecast.total", "", day, balance.add(coming)));
        return new Forecast(day, balance, coming, new Explanation(steps));
    }
}
