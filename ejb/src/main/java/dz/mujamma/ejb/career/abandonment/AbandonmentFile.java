package dz.mujamma.ejb.career.abandonment;

import dz.mujamma.persistence.career.ActStatus;
import dz.mujamma.persistence.career.abandonment.Abandonment;
import dz.mujamma.persistence.career.abandonment.AbandonmentNotice;
import dz.mujamma.persistence.career.abandonment.AbandonmentStage;
import dz.mujamma.persistence.career.leaving.LeavingEvent;
import java.time.LocalDate;
import java.util.List;

/**
 * A case with its days, its notices and what happened.
 *
 * @param act how far the drafted act has come; null where there is none
 * @param today the day it is looked at
 */
public record AbandonmentFile(
        Abandonment row,
        AbsenceVerdict verdict,
        NoticePlan plan,
        List<AbandonmentNotice> notices,
        List<LeavingEvent> events,
        ActStatus act,
        LocalDate today) {
    public AbandonmentFile {
        notices = List.copyOf(notices);
        events = List.copyOf(events);
    }

    public boolean isOpen() {
        return row.stage() == AbandonmentStage.OPEN;
    }

    public boolean isReported() {
        return row.stage() == AbandonmentStage.REPORTED;
    }

    /** The first day of the next notice, or null. */
    public LocalDate nextNoticeOn() {
        return isOpen() ? plan.nextOn(notices) : null;
    }

    public boolean isNoticeDue() {
        LocalDate next = nextNoticeOn();
        return next != null && !today.isBefore(next);
    }

    /** The notice that lies ready and was not sent, or null. */
    public AbandonmentNotice toSend() {
        return notices.stream()
                .filter(notice -> notice.sentOn() == null)
                .findFirst()
                .orElse(null);
    }

    /** The first notice sent of which nothing came back yet, or null. */
    public AbandonmentNotice toNote() {
        return notices.stream()
                .filter(notice -> notice.sentOn() != null && notice.outcome() == null)
                .findFirst()
                .orElse(null);
    }

    public boolean isDismissible() {
        return isOpen() && verdict.isFullBefore(today) && plan.isSatisfiedBy(notices) && !verdict.isBroken();
    }
}
