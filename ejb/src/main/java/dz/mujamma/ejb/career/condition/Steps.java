package dz.mujamma.ejb.career.condition;

import dz.mujamma.ejb.career.seniority.KeptSteps;
import dz.mujamma.persistence.career.CareerAct;
import dz.mujamma.persistence.career.CareerPeriod;
import dz.mujamma.persistence.career.catalogue.PositionRule;
import dz.mujamma.persistence.shared.Explanation.Step;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

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

    /** Time in the step against the shortest of the three speeds, with what was kept of the step before a promotion. */
    static Outcome duration(Case it) {
        int shortest = it.number("STEP_MINIMUM_MONTHS").value();
        int mean = it.number("STEP_MEAN_MONTHS").value();
        int longest = it.number("STEP_MAXIMUM_MONTHS").value();
        KeptSteps kept = kept(it);
        List<CareerPeriod> stretch = stretch(it, kept);
        if (stretch.isEmpty()) {
            return Outcome.unknown("condition.step-unknown");
        }
        CareerPeriod since = stretch.get(0);
        Months held = it.counted(since.from(), PositionRule::step);
        Step[] why = Stream.concat(
                        kept.within(stretch).stream()
                                .map(day -> Step.of(
                                        "condition.why.step-kept", kept.texts().get(day), day)),
                        Stream.of(Step.of(
                                "condition.why.step-duration",
                                "",
                                since.from(),
                                held.months(),
                                held.days(),
                                shortest,
                                mean,
                                longest)))
                .toArray(Step[]::new);
        if (held.atLeast(shortest)) {
            return Outcome.HOLDS.because(why);
        }
        Object[] arguments = {shortest, held.months(), held.days()};
        return moreMayCount(it, since)
                ? Outcome.unknown("condition.step-duration-unknown", arguments).because(why)
                : Outcome.broken("condition.step-duration", arguments).because(why);
    }

    private static KeptSteps kept(Case it) {
        return KeptSteps.of(
                it.before().acts().stream()
                        .filter(act -> act.kind().equals(KeptSteps.PROMOTION))
                        .map(CareerAct::effectOn),
                it.rules(),
                it.act().regime());
    }

    /** The periods of the step held now; empty where none is. */
    private static List<CareerPeriod> stretch(Case it, KeptSteps kept) {
        List<CareerPeriod> begun = it.before().periods().stream()
                .filter(period -> !period.from().isAfter(it.effect()))
                .toList();
        int first = begun.size() - 1;
        while (first > 0 && kept.goesOn(begun.get(first - 1), begun.get(first))) {
            first--;
        }
        return first < 0 || begun.get(first).situation().step() == null
                ? List.of()
                : begun.subList(first, begun.size());
    }

    /** What was served in the step before the career here begins is not known. */
    private static boolean moreMayCount(Case it, CareerPeriod since) {
        return it.before().acts().stream()
                .filter(act -> act.id() == since.act())
                .map(CareerAct::kind)
                .noneMatch(kind -> kind.equals("STEP") || kind.equals(KeptSteps.PROMOTION));
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
