package dz.mujamma.ejb.career.intake;

import dz.mujamma.ejb.job.JobArtifact;
import jakarta.batch.api.chunk.ItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import java.io.Serializable;

/** Asks once for the comparison; as a chunk it gets the time that the step allows, which a batchlet does not. */
@Dependent
@Named
public class CareerComparisonReader extends JobArtifact implements ItemReader {
    private boolean asked;

    @Override
    public void open(Serializable checkpoint) {
        asked = checkpoint != null && (Boolean) checkpoint;
    }

    @Override
    public Object readItem() {
        if (asked) {
            return null;
        }
        asked = true;
        return "COMPARE";
    }

    @Override
    public Serializable checkpointInfo() {
        return asked;
    }

    @Override
    public void close() {
        // Holds nothing open.
    }
}
