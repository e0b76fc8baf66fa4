package dz.mujamma.persistence.career.discipline;

import dz.mujamma.persistence.shared.Localized;
import java.time.LocalDate;

/**
 * A disciplinary case as it stands.
 *
 * @param council whether the disciplinary council has to be asked
 * @param appealable whether the committee of appeal can be asked
 * @param lastOn day of the last step
 * @param notifiedOn when the grievances were notified, or null
 * @param hearingOn or null
 * @param toldOn when the decision was notified, or null
 * @param act the sanction drafted or signed, or null
 * @param outcome null while it is under way
 * @param expungeOn the day from which it leaves the lists, or null
 * @param clock what runs next, or null
 * @param dueOn last day of that clock, or null
 */
public record DisciplineCase(
        long id,
        long employee,
        String matricule,
        Localized name,
        String regime,
        Fault fault,
        boolean council,
        boolean appealable,
        String facts,
        LocalDate foundOn,
        LocalDate openedOn,
        CaseStage stage,
        LocalDate lastOn,
        LocalDate notifiedOn,
        LocalDate hearingOn,
        LocalDate toldOn,
        Long act,
        CaseOutcome outcome,
        LocalDate expungeOn,
        CaseClock clock,
        LocalDate dueOn) {
    public int degree() {
        return fault.degree();
    }
}
