package dz.mujamma.ejb.career.discipline;

import dz.mujamma.persistence.career.discipline.CaseEventKind;
import dz.mujamma.persistence.career.discipline.CaseStage;
import dz.mujamma.persistence.career.discipline.DisciplineCase;
import dz.mujamma.persistence.career.discipline.DisciplineCases;
import dz.mujamma.persistence.career.discipline.NewEvent;
import dz.mujamma.persistence.shared.NotFoundException;
import dz.mujamma.persistence.shared.RuleException;
import dz.mujamma.persistence.tenancy.Role;
import dz.mujamma.persistence.tenancy.Scope;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The own cases, from the notification of the grievances on: explanations, appeal and rehabilitation are the employee's to write. */
@Stateless
@RolesAllowed(Role.Names.EMPLOYEE)
public class MyDisciplineService {
    private static final Set<CaseStep> MINE = EnumSet.of(CaseStep.EXPLAIN, CaseStep.APPEAL, CaseStep.REHABILITATE);

    @Inject
    private DisciplineCases cases;

    @Inject
    private CaseDesk desk;

    @Inject
    private CaseFiles files;

    @Inject
    private CaseEnd end;

    /** Whether there is anything to show. */
    public boolean hasAny() {
        return cases.hasAny(Scope.hat().employeeId());
    }

    /** Newest first. */
    public List<CaseFile> mine() {
        return cases.about(Scope.hat().employeeId()).stream()
                .map(it -> files.of(it, may(it)))
                .toList();
    }

    private static Set<CaseStep> may(DisciplineCase it) {
        Set<CaseStep> steps = CaseSteps.of(it);
        steps.retainAll(MINE);
        return steps;
    }

    public void explain(long id, String words) {
        DisciplineCase it = held(id, CaseStep.EXPLAIN);
        desk.note(it, CaseStage.EXPLAINED, NewEvent.of(CaseEventKind.EXPLAINED, desk.today(), CaseDesk.words(words)));
        desk.tellTrusted(it, "discipline.told.explained", it.name());
    }

    /** @throws RuleException after the last day for it */
    public void appeal(long id, String words) {
        DisciplineCase it = held(id, CaseStep.APPEAL);
        end.appeal(it, desk.today(), words);
        desk.tellTrusted(it, "discipline.told.appealed", it.name());
    }

    /** @throws RuleException before it may be asked for, or for a sanction too heavy for it */
    public void askRehabilitation(long id, String words) {
        DisciplineCase it = held(id, CaseStep.REHABILITATE);
        Rehabilitation when = files.rehabilitation(it, desk.limits(it));
        if (when == null) {
            throw new RuleException("discipline.refused.no-rehabilitation");
        }
        if (desk.today().isBefore(when.onRequest())) {
            throw new RuleException("discipline.refused.rehabilitation-early", when.onRequest());
        }
        cases.add(
                id,
                it.employee(),
                NewEvent.of(CaseEventKind.REHABILITATION_ASKED, desk.today(), CaseDesk.words(words)));
        desk.tellTrusted(it, "discipline.told.asked", it.name());
    }

    private DisciplineCase held(long id, CaseStep step) {
        DisciplineCase it = cases.findToChange(id)
                .filter(found -> Objects.equals(found.employee(), Scope.hat().employeeId()))
                .orElseThrow(NotFoundException::new);
        CaseDesk.requireStep(it, step);
        return it;
    }
}
