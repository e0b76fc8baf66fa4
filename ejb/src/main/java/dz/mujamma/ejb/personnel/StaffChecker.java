package dz.mujamma.ejb.personnel;

import dz.mujamma.ejb.job.ChunkWriter;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** Makes one check over all lines of the file. */
@Dependent
@Named
public class StaffChecker extends ChunkWriter {
    @EJB
    private StaffImportWork work;

    @Override
    protected void write(List<Object> checks) {
        long file = Long.parseLong(facts().parameter("file"));
        for (Object check : checks) {
            work.check(file, (StaffCheck) check);
            advance(work.countLines(file) / StaffCheck.values().length, Map.of());
        }
    }
}
