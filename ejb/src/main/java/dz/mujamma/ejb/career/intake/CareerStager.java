package dz.mujamma.ejb.career.intake;

import dz.mujamma.ejb.job.JobArtifact;
import jakarta.batch.api.chunk.ItemWriter;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/** Keeps the lines of a chunk, in one statement. */
@Dependent
@Named
public class CareerStager extends JobArtifact implements ItemWriter {
    @EJB
    private CareerImportWork work;

    @Override
    public void open(Serializable checkpoint) {
        // The reader's checkpoint says it all.
    }

    @Override
    public void writeItems(List<Object> items) {
        inScope(() -> {
            work.stage(
                    Long.parseLong(facts().parameter("file")),
                    items.stream().map(ReadCareerLine.class::cast).toList());
            advance(items.size(), Map.of());
            return null;
        });
    }

    @Override
    public Serializable checkpointInfo() {
        return null;
    }

    @Override
    public void close() {
        // Holds nothing open between chunks.
    }
}
