package dz.mujamma.ejb.career.condition;

import dz.mujamma.persistence.career.Position;
import dz.mujamma.persistence.career.catalogue.ActRule;
import dz.mujamma.persistence.shared.Explanation.Step;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** How long a placing lasts, by one act and by all of a career. */
final class Lengths {
    private Lengths() {}

    static Outcome minimum(Case it) {
        LocalDate after = it.after();
        ActRule rule = it.rule();
        if (after == null) {
            return Outcome.HOLDS;
        }
        if (rule.minMonths() != null && after.isBefore(it.effect().plusMonths(rule.minMonths()))) {
            return Outcome.broken("condition.minimum-months", rule.minMonths(), earliestEnd(it, rule));
        }
        return Outcome.unless(
                rule.minDays() == null || days(it) >= rule.minDays(),
                "condition.minimum-days",
                rule.minDays(),
                days(it));
    }

    private static LocalDate earliestEnd(Case it, ActRule rule) {
        return it.effect().plusMonths(rule.minMonths()).minusDays(1);
    }

    static Outcome maximum(Case it) {
        LocalDate after = it.after();
        ActRule rule = it.rule();
        if (after == null) {
            return Outcome.HOLDS;
        }
        if (rule.maxMonths() != null && after.isAfter(it.effect().plusMonths(rule.maxMonths()))) {
            return Outcome.broken(
                    "condition.maximum-months",
                    rule.maxMonths(),
                    it.effect().plusMonths(rule.maxMonths()).minusDays(1));
        }
        return Outcome.unless(
                rule.maxDays() == null || days(it) <= rule.maxDays(),
                "condition.maximum-days",
                rule.maxDays(),
                days(it));
    }

    private static long days(Case it) {
        return ChronoUnit.DAYS.between(it.effect(), it.after());
    }

    /** What was taken before by the same kind, or by kinds that share its limit, and this act. */
    static Outcome inCareer(Case it) {
        Integer most = it.rule().careerMaxMonths();
        if (most == null || it.after() == null) {
            return Outcome.HOLDS;
        }
        return within(it, it.act().kind(), it.effect(), most);
    }

    /** @param from first day of the placing that ends with this act */
    private static Outcome within(Case it, String kind, LocalDate from, int most) {
        Months before = Months.sum(it.placings().stream()
                .filter(placing -> it.sharesCap(placing.kind(), kind))
                .filter(placing -> placing.from().isBefore(from))
                .map(placing -> placing.lengthUpTo(from))
                .toList());
        Months now = Months.between(from, it.after());
        Months all = before.plus(now);
        return Outcome.unless(
                        !all.moreThan(most), "condition.career-length", most, all.months(), all.days(), before.months())
                .because(Step.of(
                        "condition.why.career-length",
                        "",
                        before.months(),
                        before.days(),
                        now.months(),
                        now.days(),
                        most));
    }

    /** A renewal begins when what it renews still runs, ends later, and stays within the limits of that. */
    static Outcome renewal(Case it) {
        Optional<Placing> running = it.running();
        if (running.isEmpty() || it.after() == null) {
            return Outcome.HOLDS;
        }
        Placing placing = running.get();
        LocalDate planned = placing.plannedEnd();
        if (planned != null && it.effect().isAfter(planned.plusDays(1))) {
            return Outcome.broken("condition.renewal-late", planned);
        }
        if (planned != null && !it.act().endsOn().isAfter(planned)) {
            return Outcome.broken("condition.renewal-shorter", planned);
        }
        return it.rules()
                .rulesOn(placing.kind(), it.act().regime(), it.effect())
                .map(rule -> withinLimits(it, placing, rule).by(rule.own()))
                .orElse(Outcome.HOLDS);
    }

    private static Outcome withinLimits(Case it, Placing placing, ActRule renewed) {
        if (it.rule().maxMonths() == null
                && renewed.maxMonths() != null
                && it.after().isAfter(placing.from().plusMonths(renewed.maxMonths()))) {
            return Outcome.broken(
                    "condition.renewal-too-long",
                    renewed.maxMonths(),
                    placing.from(),
                    placing.from().plusMonths(renewed.maxMonths()).minusDays(1));
        }
        return renewed.careerMaxMonths() == null
                ? Outcome.HOLDS
                : within(it, placing.kind(), placing.from(), renewed.careerMaxMonths());
    }

    /** The secondment on request is used up: the way out of cadre is open only then. */
    static Outcome secondmentUsedUp(Case it) {
        Integer most = it.rules()
                .rulesOn("SECONDMENT_ON_REQUEST", it.act().regime(), it.effect())
                .map(ActRule::maxMonths)
                .orElse(null);
        if (most == null) {
            return Outcome.HOLDS;
        }
        Months seconded = Months.sum(it.placings().stream()
                .filter(placing -> placing.position() == Position.SECONDED)
                .map(placing -> placing.lengthUpTo(it.effect()))
                .toList());
        return Outcome.unless(seconded.atLeast(most), "condition.secondment-left", most, seconded.months());
    }
}
