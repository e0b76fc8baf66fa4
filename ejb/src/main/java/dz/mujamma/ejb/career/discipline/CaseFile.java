package dz.mujamma.ejb.career.discipline;

import dz.mujamma.persistence.career.discipline.CaseEvent;
import dz.mujamma.persistence.career.discipline.DisciplineCase;
import dz.mujamma.persistence.shared.Localized;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A case as it is shown to human resources, or to the employee.
 *
 * @param terms its legal clocks
 * @param sanctions names of the sanctions that its steps speak of
 * @param may what the reader may do with it now
 * @param prescribed whether the council was not asked in time
 * @param suspensionPay percent of pay during a precautionary suspension
 * @param rehabilitation when the trace of its sanction goes, or null
 */
public record CaseFile(
        DisciplineCase it,
        List<CaseEvent> events,
        List<CaseTerm> terms,
        Map<String, Localized> sanctions,
        Set<CaseStep> may,
        boolean prescribed,
        Rehabilitation rehabilitation,
        int suspensionPay,
        LocalDate today) {
    public boolean may(String step) {
        return may.contains(CaseStep.valueOf(step));
    }

    public Localized sanction(String kind) {
        return sanctions.get(kind);
    }
}
