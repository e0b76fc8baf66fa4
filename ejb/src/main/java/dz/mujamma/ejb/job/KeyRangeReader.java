package dz.mujamma.ejb.job;

import jakarta.batch.api.chunk.ItemReader;
import java.io.Serializable;
import java.util.Optional;

/**
 * Reads a step as ranges of keys, one range a chunk ({@code item-count="1"}); its checkpoint is the last key handed out. The
 * bounds are read when the step or partition starts first and kept in the checkpoint, so that a restart treats the same
 * items.
 */
public abstract class KeyRangeReader extends JobArtifact implements ItemReader {
    private KeyRange rest;

    /** The keys of this step or partition; called once, at its first start. */
    protected abstract KeyRange bounds();

    /** The greatest key of the next range after a key, at most {@code upTo}; empty where there is no item any more. */
    protected abstract Optional<Long> endOfNext(long after, long upTo);

    @Override
    public void open(Serializable checkpoint) {
        rest = checkpoint == null ? inScope(this::bounds) : (KeyRange) checkpoint;
    }

    @Override
    public Object readItem() {
        KeyRange from = rest;
        Optional<Long> end = inScope(() -> endOfNext(from.after(), from.upTo()));
        end.ifPresent(key -> rest = new KeyRange(key, from.upTo()));
        return end.map(key -> new KeyRange(from.after(), key)).orElse(null);
    }

    @Override
    public Serializable checkpointInfo() {
        return rest;
    }

    @Override
    public void close() {
        // Holds nothing open between chunks.
    }
}
