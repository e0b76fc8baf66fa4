package dz.mujamma.ejb.leave;

import dz.mujamma.ejb.calendar.WorkWeek;
import dz.mujamma.persistence.leave.AnnualLeaveRule;
import dz.mujamma.persistence.leave.AnnualLeaveRule.NewcomerMonths;
import dz.mujamma.persistence.leave.AnnualLeaveRule.Rounding;
import dz.mujamma.persistence.personnel.ServiceGap;
import dz.mujamma.persistence.shared.DateRange;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * Annual leave earned, by the rule versions in force: ord. 06-03 art. 196-198 and law 90-11 art. 40-44.
 *
 * <p>What is earned through a day is cumulative over the reference period and depends on the facts, the versions and the day
 * alone. A month's grant is the difference of two cumulative values, so no fraction is ever lost and a month computed late
 * or twice comes out the same. A month of work is earned on its last day, by the version in force on its first day. Working
 * days of a started month are all days but weekly rest: a holiday is paid and legally counts as work, and a religious date
 * that is corrected later must not change a right already earned. Days in a service gap are no work: a month that holds some
 * counts by the working days left in it, as a started month does, and one that holds nothing else earns nothing.
 *
 * <p>Immutable; one instance may serve any number of people and threads.
 */
public final class AnnualLeave {
    private final List<AnnualLeaveRule> versions;
    private final WorkWeek week;

    public AnnualLeave(List<AnnualLeaveRule> versions, WorkWeek week) {
        this.versions = List.copyOf(versions);
        this.week = week;
    }

    /** The version in force for a regime on a day. */
    public Optional<AnnualLeaveRule> ruleOn(String regimeId, LocalDate day) {
        return Optional.ofNullable(versionOn(regimeId, day));
    }

    /** The reference period that a day lies in; from 1 July where no version is in force. */
    public DateRange periodOf(String regimeId, LocalDate day) {
        AnnualLeaveRule rule = versionOn(regimeId, day);
        Month month = rule == null ? Month.JULY : rule.periodStart().getMonth();
        LocalDate start = LocalDate.of(day.getYear(), month, 1);
        LocalDate first = start.isAfter(day) ? start.minusYears(1) : start;
        return new DateRange(first, first.plusYears(1).minusDays(1));
    }

    /** Days earned in the period from its start through a day, that day included. Never falls as the day advances. */
    public BigDecimal accrued(LeaveFacts facts, DateRange period, LocalDate through) {
        return walk(facts, period, through, Trace.NONE);
    }

    /** The same number with the arithmetic and the articles. */
    public AnnualRight explain(LeaveFacts facts, DateRange period, LocalDate through) {
        AnnualLeaveWhy why = new AnnualLeaveWhy(facts, period, through);
        BigDecimal days = walk(facts, period, through, why);
        return new AnnualRight(period, days, why.explanation(days));
    }

    /** What a calendar month adds: nothing where it adds nothing. Summed over a period's months it is the whole right. */
    public BigDecimal grant(LeaveFacts facts, YearMonth month) {
        DateRange period = periodOf(facts.regimeId(), month.atEndOfMonth());
        return accrued(facts, period, month.atEndOfMonth())
                .subtract(accrued(facts, period, month.atDay(1).minusDays(1)));
    }

    private BigDecimal walk(LeaveFacts facts, DateRange period, LocalDate through, Trace trace) {
        LocalDate start = facts.hireDate().isAfter(period.first()) ? facts.hireDate() : period.first();
        boolean fromHire = monthsRunFrom(start, facts.regimeId());
        BigDecimal total = BigDecimal.ZERO;
        LocalDate first = start;
        for (int month = 1; !first.isAfter(period.last()); month++) {
            LocalDate next =
                    fromHire ? start.plusMonths(month) : first.plusMonths(1).withDayOfMonth(1);
            LocalDate last = earlier(next.minusDays(1), period.last());
            if (last.isAfter(through)) {
                return total;
            }
            boolean whole = fromHire ? last.equals(next.minusDays(1)) : first.getDayOfMonth() == 1;
            DateRange days = new DateRange(first, last);
            ServiceGap gap = firstGap(facts, days);
            AnnualLeaveRule rule = versionOn(facts.regimeId(), first);
            total = gap == null
                    ? add(total, rule, days, whole, trace)
                    : addBroken(total, rule, days, facts, gap, trace);
            first = next;
        }
        return close(total, versionOn(facts.regimeId(), period.last()), trace);
    }

    private boolean monthsRunFrom(LocalDate start, String regimeId) {
        AnnualLeaveRule rule = versionOn(regimeId, start);
        return rule != null && rule.newcomerMonths() == NewcomerMonths.FROM_HIRE;
    }

    private BigDecimal add(BigDecimal total, AnnualLeaveRule rule, DateRange month, boolean whole, Trace trace) {
        if (rule == null) {
            return total;
        }
        int workingDays = whole ? 0 : week.weekdays(month);
        boolean counts = whole || workingDays > rule.startedMonthWorkingDays();
        BigDecimal after = counts ? capped(total, total.add(rule.daysPerMonth()), rule) : total;
        if (whole) {
            trace.wholeMonth(rule, month, after);
        } else {
            trace.startedMonth(rule, month, workingDays, counts, after);
        }
        return after;
    }

    private BigDecimal addBroken(
            BigDecimal total, AnnualLeaveRule rule, DateRange month, LeaveFacts facts, ServiceGap gap, Trace trace) {
        if (rule == null) {
            return total;
        }
        int workingDays = (int) month.days()
                .filter(day -> !week.isRest(day) && facts.gaps().stream().noneMatch(each -> each.contains(day)))
                .count();
        boolean counts = workingDays > rule.startedMonthWorkingDays();
        BigDecimal after = counts ? capped(total, total.add(rule.daysPerMonth()), rule) : total;
        trace.brokenMonth(rule, month, gap, workingDays, counts, after);
        return after;
    }

    private static ServiceGap firstGap(LeaveFacts facts, DateRange days) {
        for (ServiceGap gap : facts.gaps()) {
            if (gap.touches(days)) {
                return gap;
            }
        }
        return null;
    }

    private static BigDecimal close(BigDecimal total, AnnualLeaveRule rule, Trace trace) {
        if (rule == null || rule.rounding() == Rounding.NONE) {
            return total;
        }
        BigDecimal after = capped(total, total.setScale(0, RoundingMode.UP), rule);
        trace.rounded(total, after);
        return after;
    }

    /** The cap of a later version that is lower takes nothing away of what was earned before. */
    private static BigDecimal capped(BigDecimal before, BigDecimal after, AnnualLeaveRule rule) {
        return before.max(after.min(rule.maxDays()));
    }

    private AnnualLeaveRule versionOn(String regimeId, LocalDate day) {
        for (AnnualLeaveRule version : versions) {
            if (version.holdsOn(day) && version.regimeId().equals(regimeId)) {
                return version;
            }
        }
        return null;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /** Follows the computation where somebody wants to know why. */
    interface Trace {
        Trace NONE = new Trace() {};

        default void wholeMonth(AnnualLeaveRule rule, DateRange month, BigDecimal total) {}

        default void startedMonth(
                AnnualLeaveRule rule, DateRange month, int workingDays, boolean counts, BigDecimal total) {}

        /** @param gap the first that touches the month */
        default void brokenMonth(
                AnnualLeaveRule rule,
                DateRange month,
                ServiceGap gap,
                int workingDays,
                boolean counts,
                BigDecimal total) {}

        default void rounded(BigDecimal before, BigDecimal after) {}
    }
}
