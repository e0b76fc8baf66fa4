package dz.mujamma.ejb.career.movement;

import dz.mujamma.ejb.personnel.dossier.FileWriting;
import dz.mujamma.persistence.career.CareerPeriods;
import dz.mujamma.persistence.career.Position;
import dz.mujamma.persistence.career.movement.Movement;
import dz.mujamma.persistence.career.movement.MovementKind;
import dz.mujamma.persistence.career.movement.MovementStage;
import dz.mujamma.persistence.career.movement.Movements;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** The file of somebody who was transferred stays readable up to that day, and is written no more: it goes on elsewhere. */
@Dependent
public class HandedOverFiles {
    @Inject
    private Movements movements;

    @Inject
    private CareerPeriods periods;

    @Inject
    private Clock clock;

    void keep(@Observes FileWriting writing) {
        movements.about(writing.employeeId()).stream()
                .filter(movement -> movement.kind() == MovementKind.TRANSFER && hasPassed(movement))
                .filter(movement -> hasLeft(movement.fromEmployee()))
                .findFirst()
                .ifPresent(
                        movement -> writing.forbid("movement.refused.handed-over", movement.to(), movement.effectOn()));
    }

    /** Whoever was transferred back is written again. */
    private boolean hasLeft(long employee) {
        return periods.on(employee, LocalDate.now(clock))
                .filter(period -> period.situation().position() == Position.ENDED)
                .isPresent();
    }

    private boolean hasPassed(Movement movement) {
        boolean agreed = movement.stage() == MovementStage.SIGNED || movement.stage() == MovementStage.DONE;
        return agreed && !movement.effectOn().isAfter(LocalDate.now(clock));
    }
}
