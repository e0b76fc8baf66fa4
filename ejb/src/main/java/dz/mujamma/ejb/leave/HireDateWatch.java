package dz.mujamma.ejb.leave;

import dz.mujamma.ejb.personnel.HireDatesMove;
import dz.mujamma.persistence.leave.FirstLeaves;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Keeps hire dates from moving past leave that is asked for or granted. */
@Dependent
public class HireDateWatch {
    @Inject
    private FirstLeaves firstLeaves;

    void beforeHireDatesMove(@Observes HireDatesMove moves) {
        firstLeaves.of(moves.employees()).forEach((employee, firstDay) -> {
            if (firstDay.isBefore(moves.newHireDate(employee))) {
                moves.refuse(employee, "personnel.refused.hire-after-leave", firstDay.toString());
            }
        });
    }
}
