package dz.mujamma.ejb.career;

import dz.mujamma.ejb.career.condition.ActCheck;
import dz.mujamma.ejb.career.condition.CandidateAct;
import dz.mujamma.ejb.career.condition.Finding;
import dz.mujamma.ejb.career.condition.Verdict;
import dz.mujamma.ejb.career.rule.CareerRuleBook;
import dz.mujamma.ejb.career.timeline.ActKinds;
import dz.mujamma.ejb.career.timeline.Career;
import dz.mujamma.ejb.career.timeline.Timeline;
import dz.mujamma.persistence.career.Act;
import dz.mujamma.persistence.career.ActContent;
import dz.mujamma.persistence.career.ActKind;
import dz.mujamma.persistence.career.Acts;
import dz.mujamma.persistence.career.CareerAct;
import dz.mujamma.persistence.career.CareerChoices;
import dz.mujamma.persistence.career.CareerPeriod;
import dz.mujamma.persistence.shared.RuleException;
import dz.mujamma.persistence.tenancy.Right;
import dz.mujamma.persistence.tenancy.Scope;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What an act would do: asked by the preview, and by the signature, which writes it down. */
@Dependent
public class ActEffects {
    @Inject
    private Acts acts;

    @Inject
    private ActCatalogue catalogue;

    @Inject
    private CareerRuleBook book;

    @Inject
    private ActFacts facts;

    @Inject
    private CareerChoices choices;

    /** At the state of this moment; whoever signs holds the employee before. */
    public ActEffect of(Act act) {
        List<CareerAct> signed = acts.signedOf(act.employee().id());
        ActKinds kinds = catalogue.kinds();
        Timeline before = Career.of(signed, kinds);
        List<Refusal> refusals = new ArrayList<>(Needs.missing(act.content(), asked(act, signed)));
        Optional<Timeline> after = after(act, signed, refusals);
        after.ifPresent(timeline -> refusals.addAll(posts(act, before, timeline)));
        Verdict verdict = conditions(act, signed);
        verdict.refusals().stream().map(ActEffects::said).forEach(refusals::add);
        return new ActEffect(
                before,
                after,
                refusals.stream().distinct().toList(),
                verdict.warnings().stream().map(ActEffects::said).toList(),
                verdict.why());
    }

    private Verdict conditions(Act act, List<CareerAct> signed) {
        ActContent content = act.content();
        return ActCheck.of(
                signed,
                new CandidateAct(act.inCareer(Long.MAX_VALUE), content.commissionRef(), content.commissionOn()),
                facts.person(act),
                facts.around(act, signed),
                book.rules());
    }

    private static Refusal said(Finding finding) {
        return new Refusal(finding.key(), finding.arguments(), finding.article());
    }

    /** The last of its day: acts signed so far have lower places. */
    private Optional<Timeline> after(Act act, List<CareerAct> signed, List<Refusal> refusals) {
        try {
            List<CareerAct> all = Stream.concat(signed.stream(), Stream.of(act.inCareer(Long.MAX_VALUE)))
                    .toList();
            return Optional.of(Career.of(all, catalogue.kinds()));
        } catch (RuleException refused) {
            refusals.add(tellable(refused));
            return Optional.empty();
        }
    }

    /** Whoever may not know of an act of discipline does not learn of it by what it stands in the way of. */
    private Refusal tellable(RuleException refused) {
        boolean hidden = !Scope.hat().has(Right.DISCIPLINE)
                && catalogue.kinds().all().stream().filter(ActKind::restricted).anyMatch(kind -> refused.arguments()
                        .contains(kind.name()));
        return hidden ? Refusal.of("career.refused.position-hidden") : Refusal.of(refused);
    }

    /** The kind whose needs the act has to meet: for a correction that of the act it corrects. */
    private ActKind asked(Act act, List<CareerAct> signed) {
        ActKind kind = catalogue.kinds().get(act.kind());
        return kind.corrects() ? corrected(act.target(), signed).orElse(kind) : kind;
    }

    private Optional<ActKind> corrected(Optional<Long> target, List<CareerAct> signed) {
        Optional<CareerAct> found = target.flatMap(
                id -> signed.stream().filter(act -> act.id() == id).findFirst());
        while (found.isPresent() && catalogue.kinds().get(found.get().kind()).corrects()) {
            Long next = found.get().target();
            found = signed.stream().filter(act -> next.equals(act.id())).findFirst();
        }
        return found.map(act -> catalogue.kinds().get(act.kind()));
    }

    /** Posts that others hold, or that are not there, on days that come new. */
    private List<Refusal> posts(Act act, Timeline before, Timeline after) {
        List<Refusal> refusals = new ArrayList<>();
        for (CareerPeriod period : after.periods()) {
            if (period.situation().post() != null && !before.periods().contains(period)) {
                choices.findPostNotThere(period)
                        .map(number -> Refusal.of("career.refused.post-not-there", number, period.from()))
                        .ifPresent(refusals::add);
                choices.findOccupant(period, act.employee().id())
                        .map(taken ->
                                Refusal.of("career.refused.post-taken", taken.number(), taken.occupant(), taken.from()))
                        .ifPresent(refusals::add);
            }
        }
        return refusals;
    }
}
