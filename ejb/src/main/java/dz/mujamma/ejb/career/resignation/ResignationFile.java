package dz.mujamma.ejb.career.resignation;

import dz.mujamma.persistence.career.ActStatus;
import dz.mujamma.persistence.career.leaving.LeavingEvent;
import dz.mujamma.persistence.career.resignation.Resignation;
import dz.mujamma.persistence.career.resignation.ResignationStage;
import java.time.LocalDate;
import java.util.List;

/**
 * A resignation with its terms and what happened.
 *
 * @param act how far the drafted act has come; null where there is none
 * @param today the day it is looked at
 */
public record ResignationFile(
        Resignation row, ResignationTerms terms, List<LeavingEvent> events, ActStatus act, LocalDate today) {
    public boolean isAnswerable() {
        return row.stage().isUnanswered();
    }

    public boolean isDeferrable() {
        return row.stage() == ResignationStage.FILED && !today.isAfter(row.answerDue());
    }

    /** Whether the act has to be drafted (again), because there is none or it was thrown away. */
    public boolean isToDraft() {
        return row.stage().isUnderWay() && !isAnswerable() && (act == null || act == ActStatus.DISCARDED);
    }
}
