package dz.mujamma.ejb.career.intake;

import dz.mujamma.ejb.file.FilesForgotten;
import dz.mujamma.persistence.career.intake.CareerLines;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** The lines of a career file go with its bytes; the acts and periods that they made stay. */
@Dependent
public class CareerLinesForgotten {
    @Inject
    private CareerLines lines;

    void forget(@Observes FilesForgotten forgotten) {
        lines.forget(forgotten.files().toArray(Long[]::new));
    }
}
