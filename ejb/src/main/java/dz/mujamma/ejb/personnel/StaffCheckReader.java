package dz.mujamma.ejb.personnel;

import dz.mujamma.ejb.job.JobArtifact;
import jakarta.batch.api.chunk.ItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import java.io.Serializable;

/** Hands out the checks one by one. */
@Dependent
@Named
public class StaffCheckReader extends JobArtifact implements ItemReader {
    private int next;

    @Override
    public void open(Serializable checkpoint) {
        next = checkpoint == null ? 0 : (Integer) checkpoint;
    }

    @Override
    public Object readItem() {
        return next < StaffCheck.values().length ? StaffCheck.values()[next++] : null;
    }

    @Override
    public Serializable checkpointInfo() {
        return next;
    }

    @Override
    public void close() {
        // Holds nothing open.
    }
}
