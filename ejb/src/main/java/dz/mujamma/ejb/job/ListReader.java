package dz.mujamma.ejb.job;

import jakarta.batch.api.chunk.ItemReader;
import java.io.Serializable;
import java.util.List;

/** Hands out a few things to do, one after the other: as chunks they get the time that their step allows, which a batchlet does not. */
public abstract class ListReader extends JobArtifact implements ItemReader {
    private int next;

    /** Always the same, in the same order: a restart goes on behind what is done. */
    protected abstract List<?> items();

    @Override
    public void open(Serializable checkpoint) {
        next = checkpoint instanceof Integer done ? done : 0;
    }

    @Override
    public Object readItem() {
        return next < items().size() ? items().get(next++) : null;
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
