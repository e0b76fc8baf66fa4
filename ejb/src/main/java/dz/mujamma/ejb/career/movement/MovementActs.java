package dz.mujamma.ejb.career.movement;

import dz.mujamma.ejb.career.AgreedActs;
import dz.mujamma.persistence.career.ActContent;
import dz.mujamma.persistence.career.ActKind;
import dz.mujamma.persistence.career.Signatory;
import dz.mujamma.persistence.career.Situation;
import dz.mujamma.persistence.career.movement.Movement;
import dz.mujamma.persistence.career.movement.MovementCard;
import dz.mujamma.persistence.career.movement.MovementKind;
import dz.mujamma.persistence.career.movement.MovementSignatures;
import dz.mujamma.persistence.career.movement.Movements;
import dz.mujamma.persistence.career.movement.OpenMovement;
import dz.mujamma.persistence.career.movement.Placing;
import dz.mujamma.persistence.career.movement.TakenIn;
import dz.mujamma.persistence.shared.RuleException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/** The two acts that a movement comes to: one of the body that is left, one of the body that is reached. */
@Dependent
class MovementActs {
    private static final Map<MovementKind, String> LEAVING = Map.of(
            MovementKind.TRANSFER, "TRANSFER_TO_BODY",
            MovementKind.SECONDMENT, "SECONDMENT_ON_REQUEST",
            MovementKind.RENEWAL, "SECONDMENT_RENEWAL",
            MovementKind.RETURN, "SECONDMENT_IN_END");
    private static final Map<MovementKind, String> REACHING = Map.of(
            MovementKind.TRANSFER, "TRANSFER_FROM_BODY",
            MovementKind.SECONDMENT, "SECONDMENT_IN",
            MovementKind.RENEWAL, "SECONDMENT_IN_RENEWAL",
            MovementKind.RETURN, "REINTEGRATION");

    @Inject
    private AgreedActs acts;

    @Inject
    private MovementSignatures signatures;

    @Inject
    private Movements movements;

    @Inject
    private TakenIn taken;

    /** The kind of act that a movement comes to in a body. */
    static String kindAt(Movement movement, String body) {
        return (movement.isLeaving(body) ? LEAVING : REACHING).get(movement.kind());
    }

    /** @throws RuleException where the person's career, as it is now, does not allow the body to let go */
    void requireLawful(OpenMovement wish) {
        ActContent content = new ActContent(
                LEAVING.get(wish.kind()),
                wish.effectOn(),
                wish.endsOn(),
                ActContent.NOTHING,
                wish.other(),
                null,
                null,
                null,
                null,
                null,
                Map.of());
        acts.requireLawful(wish.employee(), content);
    }

    /**
     * Keeps by what right this body's signature is given.
     *
     * @throws RuleException where whoever works now holds no signature for the act, or the act would not be lawful
     */
    Signatory requireSignable(Movement movement, String body) {
        Placing placing = movements.placing(movement.id()).orElse(null);
        ActContent content = content(movement, body, placing);
        Long employee = employeeAt(movement, body);
        Long unit = placing == null ? null : placing.unit();
        Signatory signatory = acts.signatoryOf(content.kind(), employee, unit);
        if (employee != null) {
            acts.requireLawful(employee, content);
        }
        signatures.keep(movement.id(), signatory, false);
        return signatory;
    }

    /**
     * Keeps by what right this body signs the act that cancels its own.
     *
     * @throws RuleException where whoever works now holds no signature for it, or the act cannot be cancelled any more
     */
    void requireUndoable(Movement movement, String body) {
        Long employee = movement.employeeAt(body);
        Signatory signatory = acts.signatoryOf(ActKind.CANCELLATION, employee, null);
        if (movement.referenceAt(body) != null) {
            acts.requireLawful(employee, cancellation(movement, body, employee));
        }
        signatures.keep(movement.id(), signatory, true);
    }

    /** Cancels a body's act as the one who agreed to it; gives the reference of the cancelling act. */
    String cancel(Movement movement, String body) {
        Signatory signatory = signatures.of(movement.id(), true).orElseThrow();
        long employee = movement.employeeAt(body);
        return acts.make(employee, cancellation(movement, body, employee), signatory);
    }

    private ActContent cancellation(Movement movement, String body, long employee) {
        String reason = movement.undoing().reason();
        return new ActContent(
                ActKind.CANCELLATION,
                movement.effectOn(),
                null,
                ActContent.NOTHING,
                null,
                acts.numbered(employee, movement.referenceAt(body)),
                reason,
                reason,
                null,
                null,
                Map.of());
    }

    /** Makes and signs a body's act as the one who signed the movement; gives its reference. */
    String make(Movement movement, String body, long employee, Placing placing) {
        Signatory signatory = signatures.of(movement.id(), false).orElseThrow();
        return acts.make(employee, content(movement, body, placing), signatory);
    }

    /** The grade at the destination: the one chosen, else the one of the same code. */
    Long grade(MovementCard card, Placing placing) {
        return placing != null && placing.grade() != null
                ? placing.grade()
                : taken.gradeOf(card).orElse(null);
    }

    /** Whom a movement is about in a body, also where they were before; null for somebody not yet of it. */
    Long employeeAt(Movement movement, String body) {
        Long known = movement.employeeAt(body);
        return known != null
                ? known
                : movements.card(movement.id()).flatMap(taken::known).orElse(null);
    }

    private ActContent content(Movement movement, String body, Placing placing) {
        boolean leaving = movement.isLeaving(body);
        Situation named = leaving ? ActContent.NOTHING : situation(movement, placing);
        return new ActContent(
                kindAt(movement, body),
                movement.effectOn(),
                movement.endsOn(),
                named,
                movement.other(body),
                null,
                movement.motive(),
                movement.motive(),
                null,
                null,
                Map.of());
    }

    /** Somebody who comes back keeps what the timeline at home says. */
    private Situation situation(Movement movement, Placing placing) {
        if (!movement.kind().placesAnew() || placing == null) {
            return ActContent.NOTHING;
        }
        Optional<MovementCard> card = movements.card(movement.id());
        return new Situation(
                null,
                card.map(found -> grade(found, placing)).orElse(placing.grade()),
                card.map(MovementCard::step).orElse(null),
                placing.post(),
                placing.unit());
    }
}
