package dz.mujamma.ejb.leave;

import dz.mujamma.ejb.job.KeyRange;
import dz.mujamma.ejb.job.KeyRangeWriter;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;

/** Rehearses or grants the month for a range of employees. */
@Dependent
@Named
public class AccrualWriter extends KeyRangeWriter {
    @EJB
    private AccrualWork work;

    @Override
    protected Treated treat(KeyRange range) {
        return work.treat(facts(), range);
    }
}
