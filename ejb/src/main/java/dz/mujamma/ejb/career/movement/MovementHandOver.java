package dz.mujamma.ejb.career.movement;

import dz.mujamma.ejb.personnel.dossier.FileArrives;
import dz.mujamma.ejb.personnel.dossier.FileLeaves;
import dz.mujamma.ejb.personnel.dossier.FileLeaves.Passage;
import dz.mujamma.persistence.career.movement.HandedParts;
import dz.mujamma.persistence.career.movement.Movement;
import dz.mujamma.persistence.career.movement.MovementStage;
import dz.mujamma.persistence.career.movement.Movements;
import dz.mujamma.persistence.shared.NotFoundException;
import dz.mujamma.persistence.tenancy.Scope;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/**
 * What passes over on the day, once both acts are made: the body that is left lays down what was agreed and what it owes, the
 * other takes it away, each in one transaction of its own scope. What is done already is left as it is.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class MovementHandOver {
    @Inject
    private Movements movements;

    @Inject
    private HandedParts parts;

    @Inject
    private HandedPapers papers;

    @Inject
    private Event<FileLeaves> leaving;

    @Inject
    private Event<FileArrives> arriving;

    @Inject
    private Clock clock;

    /** @param today the day up to which movements have come */
    public void handOver(long id, LocalDate today) {
        MovementSide.requireTheHouse();
        Movement movement = movements.findToChange(id).orElseThrow(NotFoundException::new);
        boolean due = movement.stage() == MovementStage.SIGNED
                && movement.toReference() != null
                && !movement.effectOn().isAfter(today);
        if (!due) {
            return;
        }
        if (movement.isLeaving(Scope.hat().bodyId())) {
            lay(movement);
        } else if (movement.kind().handsOver()) {
            take(movement);
        } else {
            movements.done(id, clock.instant());
        }
    }

    private void lay(Movement movement) {
        if (!movement.kind().handsOver() || movements.isHandedOver(movement.id())) {
            return;
        }
        parts.lay(movement);
        papers.lay(movement);
        if (movement.kind().endsCareer()) {
            FileLeaves file = new FileLeaves(
                    new Passage(movement.fromEmployee(), movement.id(), movement.to(), movement.effectOn()));
            leaving.fire(file);
            parts.layOwed(movement, file.packed());
        }
        movements.note(movement.id(), "HANDED_OVER", null);
    }

    private void take(Movement movement) {
        if (!movements.isHandedOver(movement.id())) {
            return;
        }
        if (movement.kind().endsCareer()) {
            arriving.fire(new FileArrives(
                    new Passage(movement.toEmployee(), movement.id(), movement.from(), movement.effectOn()),
                    parts.owed(movement)));
        }
        papers.take(movement, movement.toEmployee());
        parts.take(movement, movement.toEmployee());
        movements.note(movement.id(), "TAKEN_OVER", null);
        movements.done(movement.id(), clock.instant());
    }
}
