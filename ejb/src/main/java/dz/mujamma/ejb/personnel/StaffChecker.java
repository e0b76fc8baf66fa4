package dz.mujamma.ejb.personnel;

import dz.mujamma.ejb.job.JobArtifact;
import jakarta.batch.api.chunk.ItemWriter;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/** Makes one check over all lines of the file. */
@Dependent
@Named
public class StaffChecker extends JobArtifact implements ItemWriter {
    @EJB
    private StaffImportWork work;

    @Override
    public void open(Serializable checkpoint) {
        // The reader's checkpoint says it all.
    }

    @Override
    public void writeItems(List<Object> checks) {
        inScope(() -> {
            long file = Long.parseLong(facts().parameter("file"));
            for (Object check : checks) {
                work.check(file, (StaffCheck) check);
                advance(work.countLines(file) / StaffCheck.values().length, Map.of());
            }
            return null;
        });
    }

    @Override
    public Serializable checkpointInfo() {
        return null;
    }

    @Override
    public void close() {
        // Holds nothing open.
    }
}
