package dz.mujamma.ejb.career.movement;

import dz.mujamma.persistence.career.movement.Movement;
import dz.mujamma.persistence.career.movement.MovementCard;
import dz.mujamma.persistence.career.movement.MovementStage;
import dz.mujamma.persistence.career.movement.Movements;
import dz.mujamma.persistence.career.movement.Placing;
import dz.mujamma.persistence.career.movement.TakenIn;
import dz.mujamma.persistence.shared.NotFoundException;
import dz.mujamma.persistence.shared.RuleException;
import dz.mujamma.persistence.tenancy.Role;
import dz.mujamma.persistence.tenancy.Scope;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/**
 * One body's part of a movement that both have signed, in one transaction of that body's scope: its act, or the one
 * that cancels it. What is done already is left as it is, so it can be called again at any time.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class MovementSide {
    @Inject
    private Movements movements;

    @Inject
    private MovementActs acts;

    @Inject
    private TakenIn taken;

    /** @throws RuleException where the act is not, or no longer, lawful */
    public void carryOut(long id) {
        requireTheHouse();
        Movement movement = movements.findToChange(id).orElseThrow(NotFoundException::new);
        String body = Scope.hat().bodyId();
        if (movement.stage() == MovementStage.UNDOING) {
            undo(movement, body);
        } else if (movement.stage() == MovementStage.SIGNED && movement.isLeaving(body)) {
            leave(movement);
        } else if (movement.stage() == MovementStage.SIGNED && movement.fromReference() != null) {
            reach(movement);
        }
    }

    /** Notes for this body why its act could not be made. */
    public void hindered(long id, RuleException refused) {
        requireTheHouse();
        movements.note(id, "FAILED", new Hindrance(refused).stored());
    }

    private void leave(Movement movement) {
        if (movement.fromReference() == null) {
            movements.actMade(
                    movement, movement.from(), acts.make(movement, movement.from(), movement.fromEmployee(), null));
        }
    }

    private void reach(Movement movement) {
        if (movement.toReference() == null) {
            Placing placing = movements.placing(movement.id()).orElse(null);
            Long known = movement.toEmployee();
            long employee = known == null ? takeIn(movement, placing) : known;
            movements.actMade(movement, movement.to(), acts.make(movement, movement.to(), employee, placing));
        }
    }

    /** Cancels this body's own act; whoever is second closes the movement. */
    private void undo(Movement movement, String body) {
        if (!movement.isUndoneAt(body)) {
            String reference = acts.cancel(movement, body);
            movements.undone(movement, body, reference);
            if (!movement.isLeaving(body)) {
                taken.neverCame(movement.toEmployee(), reference);
            }
        }
        Movement after = movements.find(movement.id()).orElseThrow();
        if (after.isUndoneAt(after.from()) && after.isUndoneAt(after.to())) {
            movements.close(
                    movement.id(), MovementStage.WITHDRAWN, movement.undoing().reason());
        }
    }

    private long takeIn(Movement movement, Placing placing) {
        MovementCard card = movements.card(movement.id()).orElseThrow();
        long employee = taken.known(card)
                .orElseGet(() -> taken.enter(card, placing, acts.grade(card, placing), movement.effectOn()));
        movements.takenIn(movement.id(), employee);
        return employee;
    }

    static void requireTheHouse() {
        if (Scope.hat().role() != Role.SYSTEM) {
            throw new IllegalStateException("a movement is carried out by the house, not by "
                    + Scope.hat().label());
        }
    }
}
