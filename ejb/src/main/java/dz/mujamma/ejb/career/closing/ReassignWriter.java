package dz.mujamma.ejb.career.closing;

import dz.mujamma.ejb.job.KeyRange;
import dz.mujamma.ejb.job.KeyRangeWriter;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;

/** Shows or drafts the assignments of a range of people. */
@Dependent
@Named
public class ReassignWriter extends KeyRangeWriter {
    @EJB
    private ReassignWork work;

    @Override
    protected Treated treat(KeyRange range) {
        return work.treat(facts(), range);
    }
}
