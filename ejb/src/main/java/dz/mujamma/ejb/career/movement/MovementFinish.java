package dz.mujamma.ejb.career.movement;

import dz.mujamma.persistence.career.movement.Movement;
import dz.mujamma.persistence.career.movement.MovementStage;
import dz.mujamma.persistence.shared.RuleException;
import dz.mujamma.persistence.tenancy.Hat;
import dz.mujamma.persistence.tenancy.Right;
import dz.mujamma.persistence.tenancy.Role;
import dz.mujamma.persistence.tenancy.Scope;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * Carries out what two bodies have signed: first the body that is left, then the other, each in a transaction and scope of
 * its own. Grants nothing: it does what both signatures already say, and finds what is done already done.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MovementFinish {
    private static final Logger LOG = System.getLogger(MovementFinish.class.getName());

    @EJB
    private MovementSide side;

    @EJB
    private MovementHandOver hand;

    /**
     * In a thread of its own, because a transaction has just ended where this is called.
     *
     * @param movement as read once both had agreed
     * @param today the day up to which it is carried out
     */
    @Asynchronous
    public void both(Movement movement, LocalDate today) {
        if (movement.stage() == MovementStage.UNDOING) {
            // The body that was reached lets go first, so that nobody is ever at home and away by different acts.
            if (carriedOut(movement, movement.to())) {
                carriedOut(movement, movement.from());
            }
            return;
        }
        if (carriedOut(movement, movement.from())
                && carriedOut(movement, movement.to())
                && handedOver(movement, movement.from(), today)) {
            handedOver(movement, movement.to(), today);
        }
    }

    private boolean carriedOut(Movement movement, String body) {
        return did(movement, hat(movement, body, Set.of()), () -> side.carryOut(movement.id()));
    }

    /** What was agreed passes over whoever reads it later: the house itself holds every right for it, and shows nothing. */
    private boolean handedOver(Movement movement, String body, LocalDate today) {
        Hat hat = hat(movement, body, EnumSet.allOf(Right.class));
        return did(movement, hat, () -> hand.handOver(movement.id(), today));
    }

    /** The audit names who signed. */
    private static Hat hat(Movement movement, String body, Set<Right> rights) {
        String signer = movement.isLeaving(body) ? movement.fromSignedBy() : movement.toSignedBy();
        return new Hat(0, signer, Role.SYSTEM, body, null, null, rights);
    }

    private boolean did(Movement movement, Hat hat, Runnable part) {
        long id = movement.id();
        try {
            return Scope.call(hat, () -> {
                part.run();
                return true;
            });
        } catch (RuleException refused) {
            note(hat, id, refused);
            return false;
        } catch (Exception e) {
            LOG.log(Level.ERROR, "movement " + id + " was not carried out for " + hat.bodyId(), e);
            return false;
        }
    }

    private void note(Hat hat, long id, RuleException refused) {
        try {
            Scope.call(hat, () -> {
                side.hindered(id, refused);
                return null;
            });
        } catch (Exception e) {
            LOG.log(Level.ERROR, "movement " + id + " was hindered, and that could not be noted", e);
        }
    }
}
