package dz.mujamma.ejb.career.discipline;

import dz.mujamma.ejb.career.discipline.CaseLimits.Limit;
import dz.mujamma.persistence.career.Act;
import dz.mujamma.persistence.career.Acts;
import dz.mujamma.persistence.career.discipline.CaseEventKind;
import dz.mujamma.persistence.career.discipline.CaseOutcome;
import dz.mujamma.persistence.career.discipline.CaseStage;
import dz.mujamma.persistence.career.discipline.DisciplineCase;
import dz.mujamma.persistence.career.discipline.DisciplineCases;
import dz.mujamma.persistence.career.discipline.NewEvent;
import dz.mujamma.persistence.shared.RuleException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** The last steps of a case, whoever brings them about: a person, a signature or the day's turn. */
@Dependent
class CaseEnd {
    @Inject
    private DisciplineCases cases;

    @Inject
    private CaseDesk desk;

    @Inject
    private CaseFiles files;

    @Inject
    private Acts acts;

    /**
     * Ends a case, with the day from which it leaves the lists.
     *
     * @param replacing the lighter sanction, or null
     */
    void come(DisciplineCase it, LocalDate day, CaseOutcome outcome, String note, Long replacing) {
        Long act = replacing == null ? it.act() : replacing;
        cases.add(
                it.id(),
                it.employee(),
                NewEvent.of(CaseEventKind.CLOSED, day, note)
                        .about(replacing)
                        .comingTo(outcome, leavesOn(it, day, outcome, act)));
    }

    private LocalDate leavesOn(DisciplineCase it, LocalDate day, CaseOutcome outcome, Long act) {
        CaseLimits limits = desk.limits(it);
        if (outcome != CaseOutcome.SANCTIONED && outcome != CaseOutcome.LIGHTER) {
            return day.plusMonths(limits.value(Limit.DISCIPLINE_TRACE_MONTHS));
        }
        Act sanction = acts.find(act).orElseThrow();
        return Rehabilitation.of(limits, files.degree(sanction), sanction.effectOn())
                .map(Rehabilitation::byRight)
                .orElse(null);
    }

    /** The signed decision has reached the employee; where no appeal is open, that is the end of the case. */
    void told(DisciplineCase it, LocalDate day) {
        desk.note(it, CaseStage.TOLD, NewEvent.of(CaseEventKind.TOLD, day, null));
        desk.tellEmployee(it, "discipline.told.decided", day);
        if (!it.appealable()) {
            come(it, day, CaseOutcome.SANCTIONED, null, null);
        }
    }

    /** @throws RuleException after the last day for it */
    void appeal(DisciplineCase it, LocalDate day, String words) {
        CaseTerm term = desk.terms(it).appeal(it.toldOn(), null);
        if (day.isAfter(term.last())) {
            throw new RuleException(
                    "discipline.refused.appeal-late",
                    it.toldOn(),
                    term.last(),
                    term.number().article());
        }
        desk.note(it, CaseStage.APPEALED, NewEvent.of(CaseEventKind.APPEALED, day, CaseDesk.words(words)));
    }
}
