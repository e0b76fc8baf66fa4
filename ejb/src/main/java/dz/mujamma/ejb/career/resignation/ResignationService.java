package dz.mujamma.ejb.career.resignation;

import dz.mujamma.ejb.career.ActDraftService;
import dz.mujamma.persistence.career.resignation.Resignation;
import dz.mujamma.persistence.career.resignation.ResignationStage;
import dz.mujamma.persistence.career.resignation.Resignations;
import dz.mujamma.persistence.document.Attachments;
import dz.mujamma.persistence.shared.NotFoundException;
import dz.mujamma.persistence.shared.RuleException;
import dz.mujamma.persistence.tenancy.Role;
import dz.mujamma.persistence.tenancy.Scope;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** What human resources do with a resignation. */
@Stateless
@RolesAllowed({Role.Names.HR_OFFICER, Role.Names.HR_DIRECTOR})
public class ResignationService {
    @Inject
    private Resignations resignations;

    @Inject
    private Attachments attachments;

    @Inject
    private ResignationCore core;

    @EJB
    private ActDraftService drafts;

    @Inject
    private Clock clock;

    public ResignationFile get(long id) {
        return core.file(resignations.find(id).orElseThrow(NotFoundException::new));
    }

    /** The terms of a paper handed in on a day. */
    public ResignationTerms terms(long employee, LocalDate filedOn) {
        return core.terms(employee, filedOn);
    }

    /** Records a resignation handed in on paper; the paper itself is attached to it. */
    public long record(long employee, LocalDate filedOn, LocalDate wishedOn, String reason) {
        requireSomebodyElse(employee);
        return core.file(employee, true, filedOn, wishedOn, reason);
    }

    /**
     * Accepts: the act is drafted with its day and goes its usual way.
     *
     * @param effectOn first day out of service
     * @return number of the draft
     */
    public long accept(long id, LocalDate effectOn) {
        Resignation resignation = unanswered(id);
        if (resignation.onPaper()
                && attachments.of(ResignationAttachments.WORD, id).isEmpty()) {
            throw new RuleException("leaving.refused.no-paper");
        }
        ResignationTerms terms = core.terms(resignation);
        LocalDate earliest = terms.earliestEffect(core.today());
        LocalDate latest = terms.latestEffect(resignation.wishedOn());
        if (effectOn.isBefore(earliest)) {
            throw new RuleException("leaving.refused.effect-early", earliest);
        }
        if (effectOn.isAfter(latest)) {
            throw new RuleException("leaving.refused.effect-late", latest);
        }
        long act = drafts.draft(resignation.employee(), ResignationCore.act(resignation, effectOn));
        resignations.takeEffect(
                id, ResignationStage.ACCEPTED, effectOn, act, Scope.hat().login(), clock.instant());
        core.note(id, "ACCEPTED", null);
        core.stopClock(id);
        core.tellOwn(resignation, "leaving.told.own.accepted", effectOn);
        return act;
    }

    /** Puts the answer off once, for the needs of the service (ord. 06-03 art. 220). */
    public void defer(long id, String reason) {
        Resignation resignation = unanswered(id);
        String words = ResignationCore.needed(reason);
        if (resignation.stage() == ResignationStage.DEFERRED) {
            throw new RuleException("leaving.refused.deferred-already", resignation.answerDue());
        }
        if (core.today().isAfter(resignation.answerDue())) {
            throw new RuleException("leaving.refused.term-over", resignation.answerDue());
        }
        ResignationTerms terms = core.terms(resignation);
        resignations.defer(id, terms.deferredDue(), words);
        core.note(id, "DEFERRED", words);
        core.startClock(id, resignation.employee(), terms, terms.deferredDue());
        core.tellOwn(resignation, "leaving.told.own.deferred", terms.deferredDue(), words);
    }

    public void refuse(long id, String reason) {
        Resignation resignation = unanswered(id);
        String words = ResignationCore.needed(reason);
        resignations.refuse(id, words, Scope.hat().login(), clock.instant());
        core.note(id, "REFUSED", words);
        core.stopClock(id);
        core.tellOwn(resignation, "leaving.told.own.refused", words);
    }

    /**
     * Drafts the act anew, where the first one was thrown away.
     *
     * @return number of the draft
     */
    public long draftAgain(long id) {
        ResignationFile file = core.file(resignations.findToChange(id).orElseThrow(NotFoundException::new));
        if (!file.isToDraft()) {
            throw new RuleException("leaving.refused.drafted");
        }
        requireSomebodyElse(file.row().employee());
        long act = drafts.draft(
                file.row().employee(),
                ResignationCore.act(file.row(), file.row().effectOn()));
        resignations.draftedAs(id, act);
        core.note(id, "DRAFTED", null);
        return act;
    }

    private Resignation unanswered(long id) {
        Resignation resignation = resignations.findToChange(id).orElseThrow(NotFoundException::new);
        requireSomebodyElse(resignation.employee());
        if (!resignation.stage().isUnanswered()) {
            throw new RuleException("leaving.refused.answered", "leaving.resignation.stage." + resignation.stage());
        }
        return resignation;
    }

    private static void requireSomebodyElse(long employee) {
        Long me = Scope.hat().employeeId();
        if (me != null && me == employee) {
            throw new RuleException("leaving.refused.own");
        }
    }
}
