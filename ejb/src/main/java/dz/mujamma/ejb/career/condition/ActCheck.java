package dz.mujamma.ejb.career.condition;

import dz.mujamma.ejb.career.rule.CareerRules;
import dz.mujamma.ejb.career.timeline.Career;
import dz.mujamma.persistence.career.ActKind;
import dz.mujamma.persistence.career.CareerAct;
import dz.mujamma.persistence.career.catalogue.ActCondition;
import dz.mujamma.persistence.career.catalogue.ActKindSheet;
import dz.mujamma.persistence.career.catalogue.ActRule;
import dz.mujamma.persistence.shared.Explanation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Asks all conditions of an act. What is broken refuses where its text was seen or the body fixed the rule itself, and warns
 * where neither is so; what cannot be told for want of facts warns. Whether the machine of positions allows the act at all is
 * asked by the fold ({@link Career}), and not here.
 */
public final class ActCheck {
    private final Case it;
    private final List<ActCondition> conditions;
    private final List<Finding> refusals = new ArrayList<>();
    private final List<Finding> warnings = new ArrayList<>();
    private final List<Explanation.Step> steps = new ArrayList<>();

    private ActCheck(Case it, List<ActCondition> conditions) {
        this.it = it;
        this.conditions = conditions;
    }

    /**
     * What the conditions say of an act.
     *
     * @param signed all signed acts of the person, cancelled and corrected ones too, in any order, without the candidate
     * @param candidate its order places it among the acts of its day; one not yet signed has the highest
     */
    public static Verdict of(
            Collection<CareerAct> signed,
            CandidateAct candidate,
            EmployeeFacts person,
            Surroundings around,
            CareerRules rules) {
        List<CareerAct> standing = Career.standing(signed, rules.kinds());
        ActKind own = rules.kinds().get(candidate.act().kind());
        if (own.cancels()) {
            return conditionsOf(own.id(), signed, standing, candidate, candidate, person, around, rules);
        }
        if (!own.corrects()) {
            return conditionsOf(own.id(), signed, standing, candidate, candidate, person, around, rules);
        }
        return correction(signed, standing, candidate, person, around, rules);
    }

    /** A correction is judged as an act of the kind it corrects, at its place, and must speak of an act that stands. */
    private static Verdict correction(
            Collection<CareerAct> signed,
            List<CareerAct> standing,
            CandidateAct candidate,
            EmployeeFacts person,
            Surroundings around,
            CareerRules rules) {
        Verdict itself =
                conditionsOf(ActKind.CORRECTION, signed, standing, candidate, candidate, person, around, rules);
        Optional<CareerAct> target = standing.stream()
                .filter(act -> Long.valueOf(act.id()).equals(candidate.act().target()))
                .findFirst();
        if (target.isEmpty()) {
            return itself;
        }
        CareerAct act = candidate.act();
        CareerAct inPlace = new CareerAct(
                act.id(),
                target.get().kind(),
                act.regime(),
                act.effectOn(),
                act.endsOn(),
                act.named(),
                null,
                target.get().order());
        List<CareerAct> others =
                standing.stream().filter(other -> other != target.get()).toList();
        Verdict asKind = conditionsOf(
                inPlace.kind(),
                signed,
                others,
                candidate,
                new CandidateAct(inPlace, candidate.commissionRef(), candidate.commissionOn()),
                person,
                around,
                rules);
        return new Verdict(
                concat(itself.refusals(), asKind.refusals()),
                concat(itself.warnings(), asKind.warnings()),
                itself.why().then(asKind.why()));
    }

    private static Verdict conditionsOf(
            String kind,
            Collection<CareerAct> signed,
            List<CareerAct> standing,
            CandidateAct asked,
            CandidateAct judged,
            EmployeeFacts person,
            Surroundings around,
            CareerRules rules) {
        ActKindSheet sheet = rules.sheet(kind);
        CareerAct act = judged.act();
        Optional<ActRule> rule = rules.rulesOn(kind, act.regime(), act.effectOn());
        if (rule.isEmpty()) {
            Finding none = new Finding(
                    "REGIME", "condition.regime", List.of(sheet.kind().name(), act.effectOn()), "", false);
            return new Verdict(List.of(none), List.of(), Explanation.of());
        }
        List<CareerAct> earlier =
                standing.stream().filter(other -> precedes(other, act)).toList();
        Case it = new Case(
                judged, sheet, rule.get(), Career.of(earlier, rules.kinds()), signed, standing, person, around, rules);
        return new ActCheck(it, sheet.conditions(act.regime())).verdict();
    }

    private static boolean precedes(CareerAct other, CareerAct act) {
        int days = other.effectOn().compareTo(act.effectOn());
        return days < 0 || days == 0 && other.order() < act.order();
    }

    private Verdict verdict() {
        conditions.forEach(this::ask);
        return new Verdict(refusals, warnings, new Explanation(steps));
    }

    private void ask(ActCondition condition) {
        Outcome outcome = Conditions.of(condition.id()).judge(it);
        outcome.steps()
                .forEach(step -> steps.add(
                        step.source().isEmpty()
                                ? new Explanation.Step(step.key(), step.arguments(), condition.article())
                                : step));
        if (outcome.holds()) {
            return;
        }
        boolean broken = outcome.kind() == Outcome.Kind.BROKEN;
        boolean binding = condition.verified() || outcome.own();
        Finding finding = new Finding(
                condition.id(), outcome.key(), outcome.arguments(), condition.article(), broken && !binding);
        (broken && binding ? refusals : warnings).add(finding);
    }

    private static <T> List<T> concat(List<T> one, List<T> other) {
        List<T> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }
}
