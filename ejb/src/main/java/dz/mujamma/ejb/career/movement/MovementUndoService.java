package dz.mujamma.ejb.career.movement;

import dz.mujamma.persistence.career.movement.Movement;
import dz.mujamma.persistence.career.movement.Movements;
import dz.mujamma.persistence.shared.RuleException;
import dz.mujamma.persistence.tenancy.Role;
import dz.mujamma.persistence.tenancy.Scope;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * Takes back, before its day, what both bodies have signed: one asks, the other agrees, both sign by that, and each cancels
 * its own act. Whoever has no signature for a cancelling act neither asks nor agrees.
 */
@Stateless
@RolesAllowed(Role.Names.HR_DIRECTOR)
public class MovementUndoService {
    private static final int LONGEST_REASON = 500;

    @Inject
    private Movements movements;

    @Inject
    private MovementTurns turns;

    @Inject
    private MovementActs acts;

    @Inject
    private Clock clock;

    /** @throws RuleException where the day has come, the signature is missing, or the act cannot be cancelled any more */
    public void ask(long id, String reason) {
        String words = reason == null ? "" : reason.strip();
        if (words.isEmpty() || words.length() > LONGEST_REASON) {
            throw new RuleException("movement.refused.reason", LONGEST_REASON);
        }
        Movement movement = turns.held(id, MovementStep.UNDO);
        acts.requireUndoable(movement, Scope.hat().bodyId());
        movements.askUndoing(id, Scope.hat().login(), clock.instant(), words);
    }

    /** Takes back what was asked, or answers no to it: the movement goes on as signed. */
    public void drop(long id) {
        turns.held(id, MovementStep.DROP_UNDO);
        movements.dropUndoing(id);
    }

    /** Agrees; each side's act is then cancelled, in a transaction of that side's own. */
    public void agree(long id) {
        Movement movement = turns.held(id, MovementStep.AGREE_UNDO);
        acts.requireUndoable(movement, Scope.hat().bodyId());
        movements.agreeUndoing(id, Scope.hat().login(), clock.instant());
        turns.carryOut(movements.find(id).orElseThrow());
    }
}
