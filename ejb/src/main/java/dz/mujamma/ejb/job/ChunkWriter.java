package dz.mujamma.ejb.job;

import jakarta.batch.api.chunk.ItemWriter;
import java.io.Serializable;
import java.util.List;

/** Writes what a chunk holds under the run's hat, in the chunk's transaction; it keeps nothing between chunks. */
public abstract class ChunkWriter extends JobArtifact implements ItemWriter {
    /** Does the work through services that join the transaction, and tells how far it is. */
    protected abstract void write(List<Object> items);

    @Override
    public void writeItems(List<Object> items) {
        inScope(() -> {
            write(items);
            return null;
        });
    }

    @Override
    public void open(Serializable checkpoint) {
        // The reader's checkpoint says it all.
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
