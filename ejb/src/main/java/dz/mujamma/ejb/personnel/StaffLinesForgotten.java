package dz.mujamma.ejb.personnel;

import dz.mujamma.ejb.file.FilesForgotten;
import dz.mujamma.persistence.personnel.StaffLines;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** The lines of a staff file go with its bytes; whom they brought stays. */
@Dependent
public class StaffLinesForgotten {
    @Inject
    private StaffLines lines;

    void forget(@Observes FilesForgotten forgotten) {
        lines.forget(forgotten.files().toArray(Long[]::new));
    }
}
