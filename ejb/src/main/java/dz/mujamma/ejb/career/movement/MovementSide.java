package dz.mujamma.ejb.career.movement;

import dz.mujamma.persistence.career.movement.HandedParts;
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
import java.time.Clock;
import java.time.LocalDate;

/**
 * One body's part of a movement that both have signed, in one transaction of that body's scope: its act at once, the file's
 * parts on the day. What is done already is left as it is, so it can be called again at any time.
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
    private HandedParts parts;

    @Inject
    private TakenIn taken;

    @Inject
    private Clock clock;

    /** @throws RuleException where the act is not, or no longer, lawful */
    public void carryOut(long id) {
        requireTheHouse();
        Movement movement = movements.findToChange(id).orElseThrow(NotFoundException::new);
        if (movement.stage() != MovementStage.SIGNED) {
            return;
        }
        if (movement.isLeaving(Scope.hat().bodyId())) {
            leave(movement);
        } else if (movement.fromReference() != null) {
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
        if (hasCome(movement) && !movements.isHandedOver(movement.id())) {
            parts.lay(movement);
            movements.note(movement.id(), "HANDED_OVER", null);
        }
    }

    private void reach(Movement movement) {
        Long employee = movement.toEmployee();
        if (movement.toReference() == null) {
            Placing placing = movements.placing(movement.id()).orElse(null);
            if (employee == null) {
                employee = takeIn(movement, placing);
            }
            movements.actMade(movement, movement.to(), acts.make(movement, movement.to(), employee, placing));
        }
        if (hasCome(movement) && movements.isHandedOver(movement.id())) {
            parts.take(movement, employee);
            movements.done(movement.id(), clock.instant());
        }
    }

    private long takeIn(Movement movement, Placing placing) {
        MovementCard card = movements.card(movement.id()).orElseThrow();
        long employee = taken.known(card)
                .orElseGet(() -> taken.enter(card, placing, acts.grade(card, placing), movement.effectOn()));
        movements.takenIn(movement.id(), employee);
        return employee;
    }

    private boolean hasCome(Movement movement) {
        return !movement.effectOn().isAfter(LocalDate.now(clock));
    }

    private static void requireTheHouse() {
        if (Scope.hat().role() != Role.SYSTEM) {
            throw new IllegalStateException("a movement is carried out by the house, not by "
                    + Scope.hat().label());
        }
    }
}
