package dz.mujamma.ejb.personnel;

import dz.mujamma.ejb.job.KeyRange;
import dz.mujamma.ejb.job.KeyRangeWriter;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;

/** Writes a range of lines into the employee file. */
@Dependent
@Named
public class StaffRangeWriter extends KeyRangeWriter {
    @EJB
    private StaffImportWork work;

    @Override
    protected Treated treat(KeyRange range) {
        return work.write(Long.parseLong(facts().parameter("file")), range);
    }
}
