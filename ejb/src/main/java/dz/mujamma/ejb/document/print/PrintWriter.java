package dz.mujamma.ejb.document.print;

import dz.mujamma.ejb.job.KeyRange;
import dz.mujamma.ejb.job.KeyRangeWriter;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;

/** Shows or prints a range. */
@Dependent
@Named
public class PrintWriter extends KeyRangeWriter {
    @EJB
    private PrintWork work;

    @Override
    protected Treated treat(KeyRange range) {
        return work.treat(facts(), range);
    }
}
