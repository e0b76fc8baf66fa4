package dz.mujamma.ejb.career.movement;

import dz.mujamma.persistence.career.movement.Movement;
import dz.mujamma.persistence.career.movement.MovementKind;
import dz.mujamma.persistence.tenancy.Role;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** Which steps a body may do at a stage: the same order that the database holds (movement_keeps_order). */
final class MovementSteps {
    private MovementSteps() {}

    static Set<MovementStep> of(Movement movement, String body, Role role, LocalDate today, VisaWay visas) {
        Set<MovementStep> steps = EnumSet.noneOf(MovementStep.class);
        boolean opener = movement.openedBy().equals(body);
        switch (movement.stage()) {
            case DRAFT -> {
                steps.add(MovementStep.WITHDRAW);
                if (movement.consented() || movement.kind() == MovementKind.RETURN) {
                    steps.add(MovementStep.OFFER);
                }
            }
            case OFFERED -> {
                if (opener) {
                    steps.add(MovementStep.WITHDRAW);
                } else {
                    steps.addAll(EnumSet.of(MovementStep.ACCEPT, MovementStep.REFUSE));
                }
            }
            case ACCEPTED -> accepted(movement, body, role, visas, steps);
            case SIGNED -> signed(movement, body, role, today, steps);
            case UNDOING -> {
                if (!movement.isUndoneAt(body)) {
                    steps.add(MovementStep.FINISH);
                }
            }
            default -> {}
        }
        return steps;
    }

    private static void accepted(Movement movement, String body, Role role, VisaWay visas, Set<MovementStep> steps) {
        steps.add(movement.openedBy().equals(body) ? MovementStep.WITHDRAW : MovementStep.REFUSE);
        if (movement.signedAt(body) != null) {
            return;
        }
        if (!movement.isLeaving(body) && movement.kind().placesAnew()) {
            steps.add(MovementStep.PLACE);
        }
        if (visas == VisaWay.TO_SEND) {
            steps.add(MovementStep.ROUND);
        }
        if (visas == VisaWay.WITH_ME) {
            steps.add(MovementStep.VISA);
        }
        if (role == Role.HR_DIRECTOR && visas.isOver()) {
            steps.add(MovementStep.SIGN);
        }
    }

    private static void signed(Movement movement, String body, Role role, LocalDate today, Set<MovementStep> steps) {
        if (movement.referenceAt(body) == null) {
            steps.add(MovementStep.FINISH);
        }
        if (role != Role.HR_DIRECTOR || !movement.effectOn().isAfter(today)) {
            return;
        }
        if (!movement.isUndoingAsked()) {
            steps.add(MovementStep.UNDO);
            return;
        }
        steps.add(MovementStep.DROP_UNDO);
        if (!movement.undoing().askedBy().equals(body)) {
            steps.add(MovementStep.AGREE_UNDO);
        }
    }
}
