package dz.mujamma.ejb.leave;

import dz.mujamma.persistence.leave.AnnualLeaveRule;
import dz.mujamma.persistence.personnel.ServiceGap;
import dz.mujamma.persistence.shared.DateRange;
import dz.mujamma.persistence.shared.Explanation;
import dz.mujamma.persistence.shared.Explanation.Step;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Writes down the arithmetic of annual leave line by line; whole months under one rule stand together in one line. */
final class AnnualLeaveWhy implements AnnualLeave.Trace {
    private final LeaveFacts facts;
    private final DateRange period;
    private final LocalDate through;
    private final List<Step> steps = new ArrayList<>();
    private AnnualLeaveRule rule;
    private DateRange months;
    private int wholeMonths;
    private ServiceGap emptyGap;
    private DateRange emptyMonths;
    private BigDecimal uncapped = BigDecimal.ZERO;
    private BigDecimal total = BigDecimal.ZERO;

    AnnualLeaveWhy(LeaveFacts facts, DateRange period, LocalDate through) {
        this.facts = facts;
        this.period = period;
        this.through = through;
    }

    @Override
    public void wholeMonth(AnnualLeaveRule by, DateRange month, BigDecimal after) {
        turnTo(by);
        if (emptyGap != null) {
            writeMonths();
        }
        months = months == null ? month : new DateRange(months.first(), month.last());
        wholeMonths++;
        counted(by, after);
    }

    @Override
    public void startedMonth(AnnualLeaveRule by, DateRange month, int workingDays, boolean counts, BigDecimal after) {
        turnTo(by);
        writeMonths();
        steps.add(Step.of(
                counts ? "leave.why.started_counts" : "leave.why.started_lost",
                by.articles().startedMonth(),
                month.first(),
                month.last(),
                workingDays,
                by.startedMonthWorkingDays(),
                by.daysPerMonth()));
        if (counts) {
            counted(by, after);
        }
    }

    /** Months that follow each other in one gap and earn nothing stand together in one line. */
    @Override
    public void brokenMonth(
            AnnualLeaveRule by, DateRange month, ServiceGap gap, int workingDays, boolean counts, BigDecimal after) {
        turnTo(by);
        if (wholeMonths > 0) {
            writeMonths();
        }
        if (workingDays == 0 && gap.equals(emptyGap)) {
            emptyMonths = new DateRange(emptyMonths.first(), month.last());
            return;
        }
        writeMonths();
        if (workingDays == 0) {
            emptyGap = gap;
            emptyMonths = month;
            return;
        }
        steps.add(Step.of(
                counts ? "leave.why.gap_counts" : "leave.why.gap_lost",
                by.articles().startedMonth(),
                month.first(),
                month.last(),
                gap.reason(),
                workingDays,
                by.startedMonthWorkingDays(),
                by.daysPerMonth()));
        if (counts) {
            counted(by, after);
        }
    }

    @Override
    public void rounded(BigDecimal before, BigDecimal after) {
        writeMonths();
        if (after.compareTo(before) != 0) {
            steps.add(Step.of("leave.why.rounded", "", before, after));
        }
        total = after;
        uncapped = after;
    }

    Explanation explanation(BigDecimal days) {
        writeMonths();
        steps.add(Step.of("leave.why.total", "", through, days));
        return new Explanation(steps);
    }

    private void counted(AnnualLeaveRule by, BigDecimal after) {
        uncapped = uncapped.add(by.daysPerMonth());
        total = after;
    }

    private void turnTo(AnnualLeaveRule by) {
        if (rule == null) {
            steps.add(Step.of("leave.why.period", by.articles().period(), period.first(), period.last()));
            if (facts.hireDate().isAfter(period.first())) {
                steps.add(Step.of(
                        "leave.why.hired." + by.newcomerMonths(), by.articles().period(), facts.hireDate()));
            }
        } else if (!rule.equals(by)) {
            writeMonths();
        }
        rule = by;
    }

    private void writeMonths() {
        if (emptyGap != null) {
            steps.add(Step.of(
                    "leave.why.gap", emptyGap.source(), emptyMonths.first(), emptyMonths.last(), emptyGap.reason()));
            emptyGap = null;
        }
        if (wholeMonths > 0) {
            steps.add(Step.of(
                    "leave.why.months",
                    rule.articles().amount(),
                    months.first(),
                    months.last(),
                    wholeMonths,
                    rule.daysPerMonth(),
                    rule.daysPerMonth().multiply(BigDecimal.valueOf(wholeMonths))));
            months = null;
            wholeMonths = 0;
        }
        if (uncapped.compareTo(total) > 0) {
            steps.add(Step.of("leave.why.capped", rule.articles().amount(), rule.maxDays(), uncapped));
            uncapped = total;
        }
    }
}
