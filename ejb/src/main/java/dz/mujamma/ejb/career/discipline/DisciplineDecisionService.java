package dz.mujamma.ejb.career.discipline;

import dz.mujamma.ejb.career.ActDraftService;
import dz.mujamma.ejb.career.ActNoticeService;
import dz.mujamma.persistence.career.Act;
import dz.mujamma.persistence.career.ActContent;
import dz.mujamma.persistence.career.ActStatus;
import dz.mujamma.persistence.career.Acts;
import dz.mujamma.persistence.career.catalogue.ActKindSheet;
import dz.mujamma.persistence.career.discipline.CaseEvent;
import dz.mujamma.persistence.career.discipline.CaseEventKind;
import dz.mujamma.persistence.career.discipline.CaseOutcome;
import dz.mujamma.persistence.career.discipline.CaseStage;
import dz.mujamma.persistence.career.discipline.DisciplineCase;
import dz.mujamma.persistence.career.discipline.DisciplineCases;
import dz.mujamma.persistence.career.discipline.NewEvent;
import dz.mujamma.persistence.shared.Localized;
import dz.mujamma.persistence.shared.RuleException;
import dz.mujamma.persistence.tenancy.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a case comes to: a sanction drafted as an act, its notification, the appeal and what follows from it, or no sanction. */
@Stateless
@RolesAllowed({Role.Names.HR_OFFICER, Role.Names.HR_DIRECTOR})
public class DisciplineDecisionService {
    static final String SUSPENSION = "SUSPENSION";
    static final String REHABILITATION = "REHABILITATION";

    @Inject
    private DisciplineCases cases;

    @Inject
    private CaseDesk desk;

    @Inject
    private CaseFiles files;

    @Inject
    private CaseEnd end;

    @Inject
    private Acts acts;

    @EJB
    private ActDraftService drafts;

    @EJB
    private ActNoticeService notices;

    /** Something to choose: a kind of act. */
    public record Sanction(String kind, int degree, Localized name) {
        Sanction(ActKindSheet sheet) {
            this(sheet.kind().id(), sheet.degree(), sheet.kind().name());
        }
    }

    /** The sanctions that a council may name for the fault. */
    public List<Sanction> nameable(long id) {
        DisciplineCase it = desk.seen(id);
        return listed(desk.scale(it).upTo(it.degree()));
    }

    /** The sanctions that may be decided: within the degree of the fault and, where it was asked, the opinion of the council. */
    public List<Sanction> decidable(long id) {
        return listed(decidable(desk.seen(id)));
    }

    /** The sanctions that a committee of appeal may put in the place of the one decided. */
    public List<Sanction> lighter(long id) {
        DisciplineCase it = desk.seen(id);
        return listed(desk.scale(it).lighterThan(decided(it)));
    }

    private List<ActKindSheet> decidable(DisciplineCase it) {
        SanctionScale scale = desk.scale(it);
        return it.council()
                ? scale.within(
                        it.degree(),
                        last(it, CaseEventKind.OPINION).map(CaseEvent::sanction).orElse(null))
                : scale.upTo(it.degree());
    }

    private static List<Sanction> listed(List<ActKindSheet> sheets) {
        return sheets.stream().map(Sanction::new).toList();
    }

    /**
     * Drafts the sanction as an act. What was drafted before for this case is discarded.
     *
     * @return the draft, to be completed and sent round
     */
    public long decide(long id, Decide wish) {
        DisciplineCase it = desk.held(id, CaseStep.DECIDE);
        LocalDate day = desk.day(it, wish.decidedOn());
        if (!SanctionScale.has(decidable(it), wish.sanction())) {
            throw new RuleException("discipline.refused.heavier", it.degree());
        }
        if (wish.effectOn() == null || wish.effectOn().isBefore(day)) {
            throw new RuleException("discipline.refused.effect", day);
        }
        discardDraft(it);
        long act = drafts.draft(it.employee(), content(it, wish));
        desk.note(
                it,
                CaseStage.DECIDED,
                NewEvent.of(CaseEventKind.DECIDED, day, null).naming(wish.sanction(), act));
        return act;
    }

    private ActContent content(DisciplineCase it, Decide wish) {
        Optional<CaseEvent> opinion = last(it, CaseEventKind.OPINION);
        return new ActContent(
                wish.sanction(),
                wish.effectOn(),
                null,
                ActContent.NOTHING,
                null,
                null,
                CaseDesk.words(wish.reasonAr()),
                CaseDesk.words(wish.reasonFr()),
                opinion.map(CaseEvent::note).orElse(null),
                opinion.map(CaseEvent::day).orElse(null),
                Map.of());
    }

    private void discardDraft(DisciplineCase it) {
        if (it.act() != null && isOpen(it.act())) {
            drafts.discard(it.act());
        }
    }

    private boolean isOpen(long act) {
        return acts.find(act)
                .map(Act::status)
                .filter(status -> status == ActStatus.DRAFT || status == ActStatus.IN_VISA)
                .isPresent();
    }

    /**
     * Ends a case without a sanction; where the council was not asked in time, because the fault is prescribed.
     *
     * @param reason in words
     */
    public void close(long id, LocalDate day, String reason) {
        DisciplineCase it = desk.held(id, CaseStep.CLOSE);
        discardDraft(it);
        boolean prescribed =
                it.stage().isBeforeDecision() && desk.terms(it).isPrescribed(desk.days(it), desk.day(it, day));
        end.come(
                it,
                desk.day(it, day),
                prescribed ? CaseOutcome.PRESCRIBED : CaseOutcome.NO_SANCTION,
                CaseDesk.words(reason),
                null);
        if (it.notifiedOn() != null) {
            desk.tellEmployee(it, "discipline.told.closed", day);
        }
    }

    /**
     * Drafts a precautionary suspension, which a fault of the fourth degree alone allows (ord. 06-03 art. 173).
     *
     * @return the draft
     */
    public long suspend(long id, LocalDate effectOn, String reasonAr, String reasonFr) {
        DisciplineCase it = desk.held(id, CaseStep.SUSPEND);
        if (effectOn == null || effectOn.isBefore(it.foundOn())) {
            throw new RuleException("discipline.refused.effect", it.foundOn());
        }
        long act = drafts.draft(
                it.employee(),
                new ActContent(
                        SUSPENSION,
                        effectOn,
                        null,
                        ActContent.NOTHING,
                        null,
                        null,
                        CaseDesk.words(reasonAr),
                        CaseDesk.words(reasonFr),
                        null,
                        null,
                        Map.of()));
        cases.add(
                id,
                it.employee(),
                NewEvent.of(CaseEventKind.SUSPENDED, desk.today(), null).about(act));
        return act;
    }

    /** Notes the day on which the signed decision was handed over. */
    public void told(long id, LocalDate day) {
        DisciplineCase it = desk.held(id, CaseStep.TELL);
        notices.noteHandedOver(it.act(), desk.day(it, day));
    }

    /** Notes an appeal that came on paper. */
    public void appealed(long id, LocalDate day, String words) {
        DisciplineCase it = desk.held(id, CaseStep.APPEAL);
        end.appeal(it, desk.day(it, day), words);
    }

    /**
     * Notes what the committee of appeal found. Where the sanction falls, the act that cancels it is drafted; where a lighter
     * one takes its place, that is drafted, too.
     *
     * @param found SANCTIONED where the sanction stands, ANNULLED or LIGHTER
     * @param lighter kind of act, for LIGHTER
     */
    public void judged(long id, LocalDate day, CaseOutcome found, String reference, String lighter) {
        DisciplineCase it = desk.held(id, CaseStep.JUDGE);
        desk.day(it, day);
        String words = CaseDesk.words(reference);
        if (found == CaseOutcome.SANCTIONED) {
            cases.add(id, it.employee(), judgement(day, words, found));
            end.come(it, day, CaseOutcome.SANCTIONED, words, null);
        } else if (found == CaseOutcome.ANNULLED) {
            cases.add(id, it.employee(), judgement(day, words, found).about(drafts.cancel(it.act())));
        } else if (found == CaseOutcome.LIGHTER
                && SanctionScale.has(desk.scale(it).lighterThan(decided(it)), lighter)) {
            replace(it, day, words, lighter);
        } else {
            throw new RuleException("discipline.refused.not-lighter");
        }
        desk.tellEmployee(it, "discipline.told.judged", day);
    }

    private static NewEvent judgement(LocalDate day, String words, CaseOutcome found) {
        return NewEvent.of(CaseEventKind.JUDGED, day, words).comingTo(found, null);
    }

    private void replace(DisciplineCase it, LocalDate day, String words, String lighter) {
        ActContent imposed = acts.find(it.act()).orElseThrow().content();
        long cancelling = drafts.cancel(it.act());
        cases.add(
                it.id(),
                it.employee(),
                judgement(day, words, CaseOutcome.LIGHTER).about(cancelling));
        long act = drafts.draft(
                it.employee(),
                new ActContent(
                        lighter,
                        imposed.effectOn(),
                        null,
                        ActContent.NOTHING,
                        null,
                        null,
                        imposed.basisAr(),
                        imposed.basisFr(),
                        words,
                        day,
                        Map.of()));
        cases.add(
                it.id(),
                it.employee(),
                NewEvent.of(CaseEventKind.REPLACED, day, null).naming(lighter, act));
    }

    /**
     * Drafts the rehabilitation, once it may be asked for.
     *
     * @return the draft
     * @throws RuleException before that day, or for a sanction too heavy for it
     */
    public long rehabilitate(long id) {
        DisciplineCase it = desk.held(id, CaseStep.REHABILITATE);
        Rehabilitation when = files.rehabilitation(it, desk.limits(it));
        if (when == null) {
            throw new RuleException("discipline.refused.no-rehabilitation");
        }
        if (desk.today().isBefore(when.onRequest())) {
            throw new RuleException("discipline.refused.rehabilitation-early", when.onRequest());
        }
        long act = drafts.draft(it.employee(), ActContent.of(REHABILITATION, desk.today(), ActContent.NOTHING));
        cases.add(
                id,
                it.employee(),
                NewEvent.of(CaseEventKind.REHABILITATION_ASKED, desk.today(), null)
                        .about(act));
        return act;
    }

    private String decided(DisciplineCase it) {
        return last(it, CaseEventKind.DECIDED).map(CaseEvent::sanction).orElse(null);
    }

    private Optional<CaseEvent> last(DisciplineCase it, CaseEventKind kind) {
        return cases.events(it.id()).stream()
                .filter(event -> event.kind() == kind)
                .reduce((earlier, later) -> later);
    }
}
