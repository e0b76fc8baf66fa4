package dz.mujamma.ejb.career.preview;

import dz.mujamma.ejb.career.ActCatalogue;
import dz.mujamma.ejb.career.ActEffect;
import dz.mujamma.ejb.career.ActEffects;
import dz.mujamma.ejb.career.ActService;
import dz.mujamma.ejb.career.Refusal;
import dz.mujamma.ejb.career.evidence.ActEvidence;
import dz.mujamma.ejb.career.evidence.DocumentState;
import dz.mujamma.ejb.career.rule.CareerRuleBook;
import dz.mujamma.ejb.career.rule.CareerRules;
import dz.mujamma.ejb.career.timeline.Timeline;
import dz.mujamma.ejb.personnel.TimeAway;
import dz.mujamma.persistence.career.Act;
import dz.mujamma.persistence.career.ActFilter;
import dz.mujamma.persistence.career.ActList;
import dz.mujamma.persistence.career.ActRow;
import dz.mujamma.persistence.career.Acts;
import dz.mujamma.persistence.career.CareerAct;
import dz.mujamma.persistence.career.CareerChoices;
import dz.mujamma.persistence.career.Situation;
import dz.mujamma.persistence.career.catalogue.ActKindSheet;
import dz.mujamma.persistence.shared.NotFoundException;
import dz.mujamma.persistence.shared.SortBy;
import dz.mujamma.persistence.tenancy.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows what an act will change before anybody signs it, to whoever may see the act. */
@Stateless
@RolesAllowed({Role.Names.CHIEF, Role.Names.HR_OFFICER, Role.Names.HR_DIRECTOR})
public class ActPreviewService {
    private static final int YEARS_AHEAD = 10;
    private static final int ACTS_OF_A_CAREER = 1_000;

    @EJB
    private ActService reading;

    @Inject
    private Acts acts;

    @Inject
    private ActEffects effects;

    @Inject
    private ActCatalogue catalogue;

    @Inject
    private ActList list;

    @Inject
    private CareerRuleBook book;

    @Inject
    private ActEvidence evidence;

    @Inject
    private CareerChoices choices;

    @Inject
    private Event<TimeAway> timeAway;

    /** @throws NotFoundException where the reader may not see the act */
    public ActPreview of(long id) {
        reading.get(id);
        Act act = acts.find(id).orElseThrow(NotFoundException::new);
        ActEffect effect = effects.of(act);
        Timeline after = effect.after().orElse(effect.before());
        List<Compared> stretches = Comparison.of(effect.before(), after);
        ActKindSheet sheet = catalogue.sheet(act.kind());
        CareerRules rules = book.rules();
        List<DocumentState> documents = evidence.of(act);
        return new ActPreview(
                refusals(effect, documents),
                effect.warnings(),
                effect.why(),
                stretches,
                choices.names(stretches.stream()
                        .flatMap(each -> Stream.of(each.before(), each.after()))
                        .toList()),
                touched(act, effect.before(), after),
                leave(act, stretches, rules),
                rules.references(act.kind(), act.regime(), act.effectOn()),
                documents,
                sheet.kind().commission());
    }

    private static List<Refusal> refusals(ActEffect effect, List<DocumentState> documents) {
        Stream<Refusal> lacking = documents.stream()
                .filter(DocumentState::isHindering)
                .map(each -> new Refusal(
                        "career.refused.document." + each.state(),
                        List.of(each.document().name()),
                        ""));
        return Stream.concat(effect.refusals().stream(), lacking).toList();
    }

    /** Acts of a later effect after which the person stands otherwise than without the act. */
    private List<ActPreview.Touched> touched(Act act, Timeline before, Timeline after) {
        Map<Long, ActRow> known = list
                .page(ActFilter.signedOf(act.employee().id()), new SortBy("effect", false), 0, ACTS_OF_A_CAREER)
                .stream()
                .collect(Collectors.toMap(ActRow::id, Function.identity()));
        return before.acts().stream()
                .filter(other -> !other.effectOn().isBefore(act.effectOn()) && other.id() != act.id())
                .filter(other ->
                        !Objects.equals(before.situationOn(other.effectOn()), after.situationOn(other.effectOn())))
                .map(CareerAct::id)
                .map(known::get)
                .filter(Objects::nonNull)
                .map(row -> new ActPreview.Touched(row.id(), row.kindName(), row.reference(), row.effectOn()))
                .toList();
    }

    private List<Refusal> leave(Act act, List<Compared> stretches, CareerRules rules) {
        LocalDate horizon = act.effectOn().plusYears(YEARS_AHEAD);
        TimeAway away = new TimeAway(
                act.employee().id(),
                Comparison.days(
                        stretches,
                        each -> counts(rules, act, each.before()) && !counts(rules, act, each.after()),
                        horizon));
        if (!away.days().isEmpty()) {
            timeAway.fire(away);
        }
        return away.notes().stream()
                .map(note -> new Refusal(note.key(), note.arguments(), ""))
                .toList();
    }

    private static boolean counts(CareerRules rules, Act act, Situation situation) {
        return rules.position(situation.position(), act.regime(), act.effectOn())
                .leave();
    }
}
