package dz.mujamma.ejb.career.intake;

import dz.mujamma.ejb.job.KeyRange;
import dz.mujamma.ejb.job.KeyRangeWriter;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;

/** Writes the histories of a range of persons, each whole or not at all. */
@Dependent
@Named
public class CareerRangeWriter extends KeyRangeWriter {
    @EJB
    private CareerImportWork work;

    @Override
    protected Treated treat(KeyRange range) {
        return work.write(Long.parseLong(facts().parameter("file")), range);
    }
}
