package dz.mujamma.ejb.career.movement;

import dz.mujamma.persistence.career.movement.Movement;
import dz.mujamma.persistence.shared.RuleException;
import dz.mujamma.persistence.tenancy.Hat;
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

    /** @param movement as read once both had signed; in a thread of its own, because a transaction has just ended where this is called */
    @Asynchronous
    public void both(Movement movement) {
        if (carriedOut(movement.id(), movement.from(), movement.fromSignedBy())) {
            carriedOut(movement.id(), movement.to(), movement.toSignedBy());
        }
    }

    /** The audit names who signed. */
    private boolean carriedOut(long id, String body, String signer) {
        Hat hat = new Hat(0, signer, Role.SYSTEM, body, null, null);
        try {
            return Scope.call(hat, () -> {
                side.carryOut(id);
                return true;
            });
        } catch (RuleException refused) {
            note(hat, id, refused);
            return false;
        } catch (Exception e) {
            LOG.log(Level.ERROR, "movement " + id + " was not carried out for " + body, e);
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
