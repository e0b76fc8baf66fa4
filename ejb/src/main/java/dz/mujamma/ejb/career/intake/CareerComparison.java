package dz.mujamma.ejb.career.intake;

import dz.mujamma.ejb.job.JobArtifact;
import jakarta.batch.api.chunk.ItemWriter;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Holds the histories of the file against one another and against who holds which post, in one transaction. */
@Dependent
@Named
public class CareerComparison extends JobArtifact implements ItemWriter {
    @EJB
    private CareerImportWork work;

    @Override
    public void open(Serializable checkpoint) {
        // The reader's checkpoint says it all.
    }

    @Override
    public void writeItems(List<Object> asked) {
        inScope(() -> {
            work.compare(Long.parseLong(facts().parameter("file")));
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
