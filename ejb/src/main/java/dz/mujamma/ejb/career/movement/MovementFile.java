package dz.mujamma.ejb.career.movement;

import dz.mujamma.persistence.career.movement.Movement;
import dz.mujamma.persistence.career.movement.MovementCard;
import dz.mujamma.persistence.career.movement.MovementEvent;
import dz.mujamma.persistence.career.movement.Placing;
import java.util.List;
import java.util.Set;

/**
 * A movement as one body sees it.
 *
 * @param card who it is about; null while this body may not know
 * @param placing where this body puts the person; null where it does not, or not yet
 * @param may what the hat worn may do with it now
 */
public record MovementFile(
        Movement movement,
        MovementCard card,
        Placing placing,
        List<MovementEvent> events,
        Set<MovementStep> may,
        String body) {

    public boolean may(String step) {
        return may.contains(MovementStep.valueOf(step));
    }

    public boolean isLeaving() {
        return movement.isLeaving(body);
    }

    public boolean isSigned() {
        return movement.signedAt(body) != null;
    }
}
