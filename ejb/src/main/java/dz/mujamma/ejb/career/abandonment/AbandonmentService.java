package dz.mujamma.ejb.career.abandonment;

import dz.mujamma.ejb.career.ActDraftService;
import dz.mujamma.persistence.career.ActStatus;
import dz.mujamma.persistence.career.abandonment.Abandonment;
import dz.mujamma.persistence.career.abandonment.AbandonmentNotice;
import dz.mujamma.persistence.career.abandonment.AbandonmentNotice.Channel;
import dz.mujamma.persistence.career.abandonment.AbandonmentNotice.Outcome;
import dz.mujamma.persistence.career.abandonment.AbandonmentStage;
import dz.mujamma.persistence.career.abandonment.Abandonments;
import dz.mujamma.persistence.shared.NotFoundException;
import dz.mujamma.persistence.shared.RuleException;
import dz.mujamma.persistence.tenancy.Role;
import dz.mujamma.persistence.tenancy.Scope;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** What human resources do with an abandonment of post. */
@Stateless
@RolesAllowed({Role.Names.HR_OFFICER, Role.Names.HR_DIRECTOR})
public class AbandonmentService {
    @Inject
    private Abandonments abandonments;

    @Inject
    private AbandonmentCore core;

    @Inject
    private FormalNotices notices;

    @EJB
    private ActDraftService drafts;

    public AbandonmentFile get(long id) {
        return core.file(abandonments.find(id).orElseThrow(NotFoundException::new));
    }

    /** What an absence that began on a day comes to, before a case is opened. */
    public AbsenceVerdict look(long employee, LocalDate firstDay) {
        return core.verdict(employee, firstDay);
    }

    /** @throws RuleException where leave or a position excuses one of the days, with what it is */
    public long open(long employee, LocalDate firstDay, String said) {
        requireSomebodyElse(employee);
        return core.enter(employee, firstDay, AbandonmentStage.OPEN, said);
    }

    /** Opens what a chief reported, with the first day as it was found to be. */
    public void openReported(long id, LocalDate firstDay) {
        Abandonment row = held(id);
        requireStage(row, AbandonmentStage.REPORTED);
        AbsenceVerdict verdict = core.judged(row.employee(), firstDay);
        NoticePlan plan = core.plan(row.employee(), firstDay);
        abandonments.open(id, firstDay, verdict.fullOn(), plan.needed());
        core.note(id, "OPENED", null);
        core.opened(id, row.employee(), verdict, plan);
    }

    /**
     * Makes the next formal notice.
     *
     * @return number of its paper
     * @throws RuleException before its day, or where something excuses the absence by now
     */
    public long makeNotice(long id) {
        Abandonment row = held(id);
        requireStage(row, AbandonmentStage.OPEN);
        AbandonmentFile file = core.file(row);
        file.verdict().requireUnbroken();
        LocalDate next = file.nextNoticeOn();
        if (next == null) {
            throw new RuleException(
                    file.toSend() == null ? "leaving.refused.notices-made" : "leaving.refused.notice-unsent");
        }
        if (core.today().isBefore(next)) {
            throw new RuleException("leaving.refused.notice-early", next);
        }
        int no = file.notices().size() + 1;
        long paper = notices.issue(file, no);
        abandonments.addNotice(id, no, paper, core.today(), Scope.hat().login());
        core.note(id, "NOTICE_MADE", String.valueOf(no));
        return paper;
    }

    /** Notes that a notice went out. */
    public void noteSent(long id, LocalDate day, Channel channel, String tracking) {
        Abandonment row = held(id);
        AbandonmentFile file = core.file(row);
        AbandonmentNotice notice = file.toSend();
        if (notice == null) {
            throw new RuleException("leaving.refused.nothing-to-send");
        }
        requireBetween(day, notice.madeOn());
        abandonments.sent(notice.id(), day, channel, AbandonmentCore.text(tracking));
        core.note(id, "NOTICE_SENT", AbandonmentCore.text(tracking));
        core.noticeClock(id, row.employee(), file.plan(), abandonments.notices(id));
        core.tellOwn(row, "leaving.told.own.notice", notice.no(), day, row.fullOn());
    }

    /** Notes what came of a notice: received, refused, or returned by the post. */
    public void noteOutcome(long id, Outcome outcome, LocalDate day) {
        AbandonmentNotice notice = core.file(held(id)).toNote();
        if (notice == null) {
            throw new RuleException("leaving.refused.nothing-to-note");
        }
        requireBetween(day, notice.sentOn());
        abandonments.cameBack(notice.id(), outcome, day);
        core.note(id, "NOTICE_" + outcome, null);
    }

    /** The person is back at the post: it is no abandonment. */
    public void noteReturn(long id, LocalDate day) {
        Abandonment row = underWay(id);
        if (!day.isAfter(row.firstDay()) || day.isAfter(core.today())) {
            throw new RuleException("leaving.refused.return-day", row.firstDay(), core.today());
        }
        discardDraft(row);
        abandonments.returned(id, day);
        closed(row, "RETURNED", null);
    }

    /** Accepts what the employee says for the absence. */
    public void acceptJustification(long id, String reason) {
        close(id, AbandonmentStage.JUSTIFIED, reason);
    }

    /** Lets the case go, as when it was opened in error. */
    public void drop(long id, String reason) {
        close(id, AbandonmentStage.DROPPED, reason);
    }

    /**
     * Drafts the dismissal.
     *
     * @param effectOn its day, no earlier than the first day of absence
     * @return number of the draft
     * @throws RuleException before the days are full and the notices out (ord. 06-03 art. 184)
     */
    public long dismiss(long id, LocalDate effectOn) {
        Abandonment row = held(id);
        requireStage(row, AbandonmentStage.OPEN);
        AbandonmentFile file = core.file(row);
        file.verdict().requireUnbroken();
        if (!file.verdict().isFullBefore(core.today())) {
            throw new RuleException(
                    "leaving.refused.not-full",
                    row.fullOn().plusDays(1),
                    file.verdict().days());
        }
        if (!file.plan().isSatisfiedBy(file.notices())) {
            throw new RuleException(
                    "leaving.refused.notices-missing", file.plan().needed());
        }
        if (effectOn.isBefore(row.firstDay())) {
            throw new RuleException("leaving.refused.effect-early", row.firstDay());
        }
        long act = drafts.draft(row.employee(), FormalNotices.act(file, effectOn));
        abandonments.dismissing(id, act);
        core.stopClocks(id);
        core.note(id, "DRAFTED", null);
        core.tellOwn(row, "leaving.told.own.dismissing");
        return act;
    }

    private void close(long id, AbandonmentStage stage, String reason) {
        Abandonment row = underWay(id);
        String words = AbandonmentCore.needed(reason);
        discardDraft(row);
        abandonments.close(id, stage, words);
        closed(row, stage.name(), words);
    }

    private void closed(Abandonment row, String kind, String words) {
        core.note(row.id(), kind, words);
        core.stopClocks(row.id());
        core.tellOwn(row, "leaving.told.own.closed", row.firstDay());
    }

    /** A dismissal that nobody has signed yet falls with its case. */
    private void discardDraft(Abandonment row) {
        ActStatus act = row.act() == null ? null : core.file(row).act();
        if (act == ActStatus.DRAFT || act == ActStatus.IN_VISA) {
            drafts.discard(row.act());
        }
    }

    private Abandonment underWay(long id) {
        Abandonment row = held(id);
        if (!row.stage().isUnderWay()) {
            throw new RuleException("leaving.refused.stage", "leaving.abandonment.stage." + row.stage());
        }
        return row;
    }

    private Abandonment held(long id) {
        Abandonment row = abandonments.findToChange(id).orElseThrow(NotFoundException::new);
        requireSomebodyElse(row.employee());
        return row;
    }

    private void requireBetween(LocalDate day, LocalDate first) {
        if (day.isBefore(first) || day.isAfter(core.today())) {
            throw new RuleException("leaving.refused.day-between", first, core.today());
        }
    }

    private static void requireStage(Abandonment row, AbandonmentStage stage) {
        if (row.stage() != stage) {
            throw new RuleException("leaving.refused.stage", "leaving.abandonment.stage." + row.stage());
        }
    }

    private static void requireSomebodyElse(long employee) {
        Long me = Scope.hat().employeeId();
        if (me != null && me == employee) {
            throw new RuleException("leaving.refused.own");
        }
    }
}
