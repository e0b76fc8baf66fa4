package dz.mujamma.persistence.career.movement;

import dz.mujamma.persistence.shared.Localized;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/**
 * A movement as both bodies see it: no person, only numbers that mean something in the body they belong to.
 *
 * @param openedBy the body that opened it
 * @param grade name of the grade held, or null
 * @param endsOn last planned day of a secondment, or null
 * @param paperKinds kinds of attachments of which the other body gets copies
 * @param references of the two acts, null until each is made
 */
public record Movement(
        long id,
        MovementKind kind,
        String from,
        String to,
        String openedBy,
        Long secondment,
        long fromEmployee,
        Long toEmployee,
        LocalDate effectOn,
        LocalDate endsOn,
        Localized grade,
        String category,
        String motive,
        Set<FilePart> parts,
        Set<String> paperKinds,
        MovementStage stage,
        boolean consented,
        Instant fromSignedAt,
        Instant toSignedAt,
        String fromSignedBy,
        String toSignedBy,
        String fromReference,
        String toReference,
        String closedBy,
        String closedReason,
        Undoing undoing) {

    /**
     * How what both have signed is taken back before its day.
     *
     * @param askedBy the body that asks for it; null while none does
     * @param fromUndone reference of the cancelling act, null until it is made; likewise the other
     */
    public record Undoing(String askedBy, String reason, String fromUndone, String toUndone) {}

    public boolean isUndoingAsked() {
        return undoing.askedBy() != null;
    }

    /** The reference of a body's act, null until it is made. */
    public String referenceAt(String body) {
        return isLeaving(body) ? fromReference : toReference;
    }

    /** The reference of the act by which a body cancelled its own, or null. */
    public String undoneAt(String body) {
        return isLeaving(body) ? undoing.fromUndone() : undoing.toUndone();
    }

    /** Whether this body has cancelled all it had made. */
    public boolean isUndoneAt(String body) {
        return referenceAt(body) == null || undoneAt(body) != null;
    }

    /** The body that the opener waits for. */
    public String answering() {
        return openedBy.equals(from) ? to : from;
    }

    public boolean isLeaving(String body) {
        return from.equals(body);
    }

    public String other(String body) {
        return isLeaving(body) ? to : from;
    }

    public Instant signedAt(String body) {
        return isLeaving(body) ? fromSignedAt : toSignedAt;
    }

    /** Which employee of a body it is about; null at a destination that has not taken the person in. */
    public Long employeeAt(String body) {
        return isLeaving(body) ? Long.valueOf(fromEmployee) : toEmployee;
    }
}
