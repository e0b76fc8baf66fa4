package dz.mujamma.ejb.career.intake;

import dz.mujamma.ejb.job.KeyRange;
import dz.mujamma.ejb.job.KeyRangeWriter;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;

/** Judges the lines of a range of persons, person by person. */
@Dependent
@Named
public class CareerJudge extends KeyRangeWriter {
    @EJB
    private CareerImportWork work;

    @Override
    protected Treated treat(KeyRange range) {
        return work.judge(Long.parseLong(facts().parameter("file")), range, facts().rehearsal());
    }
}
