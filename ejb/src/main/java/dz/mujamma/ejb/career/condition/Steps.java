package dz.mujamma.ejb.career.condition;

import dz.mujamma.persistence.career.CareerAct;
import dz.mujamma.persistence.career.CareerPeriod;
import dz.mujamma.persistence.career.catalogue.PositionRule;
import dz.mujamma.persistence.shared.Explanation.Step;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Steps of a grade: one at a time, after its time, and the right one after a promotion. */
final class Steps {
    private Steps() {}

    static Outcome next(Case it) {
        Integer held = it.situation().step();
        Integer named = it.named().step();
        if (named == null) {
            return Outcome.HOLDS;
        }
        int last = it.number("LAST_STEP").value();
        if (named > last) {
            return Outcome.broken("condition.step-last", last, named);
        }
        if (held == null) {
            return Outcome.unknown("condition.step-unknown");
        }
        return Outcome.unless(named == held + 1, "condition.step-next", held, held + 1, named);
    }

    /** Time in the step against the shortest of the three speeds. What was left over before a promotion is not known. */
    static Outcome duration(Case it) {
        int shortest = it.number("STEP_MINIMUM_MONTHS").value();
        int mean = it.number("STEP_MEAN_MONTHS").value();
        int longest = it.number("STEP_MAXIMUM_MONTHS").value();
        Optional<CareerPeriod> since = since(it);
        if (since.isEmpty()) {
            return Outcome.unknown("condition.step-unknown");
        }
        Months held = it.counted(since.get().from(), PositionRule::step);
        Step why = Step.of(
                "condition.why.step-duration",
                "",
                since.get().from(),
                held.months(),
                held.days(),
                shortest,
                mean,
                longest);
        if (held.atLeast(shortest)) {
            return Outcome.HOLDS.because(why);
        }
        Object[] arguments = {shortest, held.months(), held.days()};
        return moreMayCount(it, since.get())
                ? Outcome.unknown("condition.step-duration-unknown", arguments).because(why)
                : Outcome.broken("condition.step-duration", arguments).because(why);
    }

    /** The period in which the step and the grade held now began. */
    private static Optional<CareerPeriod> since(Case it) {
        List<CareerPeriod> periods = it.before().periods();
        CareerPeriod begin = null;
        for (CareerPeriod period : periods) {
            if (period.from().isAfter(it.effect())) {
                break;
            }
            if (begin == null
                    || !Objects.equals(
                            begin.situation().step(), period.situation().step())
                    || !Objects.equals(
                            begin.situation().grade(), period.situation().grade())) {
                begin = period;
            }
        }
        return Optional.ofNullable(begin).filter(period -> period.situation().step() != null);
    }

    private static boolean moreMayCount(Case it, CareerPeriod since) {
        return it.before().acts().stream()
                .filter(act -> act.id() == since.act())
                .map(CareerAct::kind)
                .anyMatch(kind -> !kind.equals("STEP"));
    }

    static Outcome lowered(Case it) {
        Integer held = it.situation().step();
        Integer named = it.named().step();
        int most = it.number("STEPS_LOWERED").value();
        if (named == null) {
            return Outcome.HOLDS;
        }
        if (held == null) {
            return Outcome.unknown("condition.step-unknown");
        }
        return Outcome.unless(named < held && held - named <= most, "condition.step-lowered", most, held, named);
    }

    static Outcome ofPromotion(Case it) {
        LocalDate day = it.effect();
        GradeFacts held = it.around().grade(it.situation().grade());
        GradeFacts named = it.around().grade(it.named().grade());
        if (named == null || it.named().step() == null) {
            return Outcome.HOLDS;
        }
        if (held == null || it.situation().step() == null) {
            return Outcome.unknown("condition.step-unknown");
        }
        return StepOfPromotion.of(
                        held, it.situation().step(), named, it.around().grid(), day)
                .map(right -> Outcome.unless(
                                right.step() == it.named().step(),
                                "condition.step-of-promotion",
                                right.step(),
                                it.named().step())
                        .because(right.why().steps().toArray(Step[]::new)))
                .orElse(Outcome.unknown("condition.step-no-grid", held.category(), named.category()));
    }
}
