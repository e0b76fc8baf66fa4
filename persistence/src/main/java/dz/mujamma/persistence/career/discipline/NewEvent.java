package dz.mujamma.persistence.career.discipline;

import java.time.LocalDate;

/**
 * A step to be added to a case.
 *
 * @param clock what runs after it, or null
 * @param dueOn last day of that clock, or null
 */
public record NewEvent(
        CaseEventKind kind,
        LocalDate day,
        String note,
        String sanction,
        Long act,
        LocalDate hearingOn,
        CaseOutcome outcome,
        LocalDate expungeOn,
        CaseClock clock,
        LocalDate dueOn) {
    public static NewEvent of(CaseEventKind kind, LocalDate day, String note) {
        return new NewEvent(kind, day, note, null, null, null, null, null, null, null);
    }

    /** The same, naming a sanction, or none where it is null. */
    public NewEvent naming(String kindOfAct, Long drafted) {
        return new NewEvent(kind, day, note, kindOfAct, drafted, hearingOn, outcome, expungeOn, clock, dueOn);
    }

    public NewEvent about(Long drafted) {
        return naming(sanction, drafted);
    }

    public NewEvent hearing(LocalDate on) {
        return new NewEvent(kind, day, note, sanction, act, on, outcome, expungeOn, clock, dueOn);
    }

    public NewEvent comingTo(CaseOutcome end, LocalDate leavesOn) {
        return new NewEvent(kind, day, note, sanction, act, hearingOn, end, leavesOn, clock, dueOn);
    }

    public NewEvent running(CaseClock next, LocalDate last) {
        return new NewEvent(kind, day, note, sanction, act, hearingOn, outcome, expungeOn, next, last);
    }
}
