package dz.mujamma.ejb.career.movement;

import dz.mujamma.persistence.career.movement.Movement;
import dz.mujamma.persistence.career.movement.MovementStage;
import dz.mujamma.persistence.career.movement.Movements;
import dz.mujamma.persistence.shared.Localized;
import dz.mujamma.persistence.shared.NotFoundException;
import dz.mujamma.persistence.shared.RuleException;
import dz.mujamma.persistence.tenancy.Role;
import dz.mujamma.persistence.tenancy.Scope;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** What the employee does: nobody is offered to another body without saying yes. */
@Stateless
@RolesAllowed(Role.Names.EMPLOYEE)
public class MovementConsentService {
    @Inject
    private Movements movements;

    @Inject
    private PaperKinds papers;

    @Inject
    private Clock clock;

    /** Newest first. */
    public List<Movement> mine() {
        return movements.about(Scope.hat().employeeId());
    }

    /** What the kinds of papers are called that pass over. */
    public Map<String, Localized> paperKinds() {
        return papers.names();
    }

    public void consent(long id) {
        movements.consent(waiting(id).id(), clock.instant());
    }

    /** Says no: the movement ends where it stands. */
    public void decline(long id, String reason) {
        String words = reason == null || reason.isBlank() ? "—" : reason.strip();
        movements.close(waiting(id).id(), MovementStage.WITHDRAWN, words);
    }

    private Movement waiting(long id) {
        Movement movement = movements
                .findToChange(id)
                .filter(found -> found.employeeAt(Scope.hat().bodyId()) != null
                        && found.fromEmployee() == Scope.hat().employeeId()
                        && found.isLeaving(Scope.hat().bodyId()))
                .orElseThrow(NotFoundException::new);
        if (movement.stage() != MovementStage.DRAFT || movement.consented()) {
            throw new RuleException("movement.refused.step", "movement.stage." + movement.stage());
        }
        return movement;
    }
}
