package dz.mujamma.ejb.career.discipline;

import dz.mujamma.persistence.career.discipline.CaseOutcome;
import dz.mujamma.persistence.career.discipline.CaseStage;
import dz.mujamma.persistence.career.discipline.DisciplineCase;
import java.util.EnumSet;
import java.util.Set;

/** Which steps may follow: the same order that the database holds (discipline_keeps_order). */
final class CaseSteps {
    private static final int HEAVIEST = 4;

    private CaseSteps() {}

    static Set<CaseStep> of(DisciplineCase it) {
        Set<CaseStep> steps = following(it);
        if (it.stage().isBeforeDecision() || it.stage() == CaseStage.DECIDED) {
            steps.add(CaseStep.CLOSE);
        }
        if (it.stage().isBeforeDecision() && it.degree() == HEAVIEST) {
            steps.add(CaseStep.SUSPEND);
        }
        return steps;
    }

    private static Set<CaseStep> following(DisciplineCase it) {
        return switch (it.stage()) {
            case OPENED -> EnumSet.of(CaseStep.NOTIFY);
            case NOTIFIED -> EnumSet.of(CaseStep.EXPLAIN, CaseStep.SILENT);
            case EXPLAINED -> EnumSet.of(it.council() ? CaseStep.REFER : CaseStep.DECIDE);
            case REFERRED -> EnumSet.of(CaseStep.CALL);
            case CALLED -> EnumSet.of(CaseStep.CALL, CaseStep.OPINION);
            case OPINION, DECIDED -> EnumSet.of(CaseStep.DECIDE);
            case SIGNED -> EnumSet.of(CaseStep.TELL);
            case TOLD -> it.appealable() ? EnumSet.of(CaseStep.APPEAL) : EnumSet.noneOf(CaseStep.class);
            case APPEALED -> EnumSet.of(CaseStep.JUDGE);
            case CLOSED ->
                it.outcome() == CaseOutcome.SANCTIONED || it.outcome() == CaseOutcome.LIGHTER
                        ? EnumSet.of(CaseStep.REHABILITATE)
                        : EnumSet.noneOf(CaseStep.class);
            case JUDGED, EXPUNGED -> EnumSet.noneOf(CaseStep.class);
        };
    }
}
