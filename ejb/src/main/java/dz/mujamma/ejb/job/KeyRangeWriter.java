package dz.mujamma.ejb.job;

import jakarta.batch.api.chunk.ItemWriter;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Treats one range in one transaction, together with its progress and the reader's checkpoint. */
public abstract class KeyRangeWriter extends JobArtifact implements ItemWriter {
    /** Does the work of a range, many rows per statement, through a service that joins the transaction. */
    protected abstract Treated treat(KeyRange range);

    @Override
    public void open(Serializable checkpoint) {
        // The reader's checkpoint says it all.
    }

    @Override
    public void writeItems(List<Object> ranges) {
        for (Object range : ranges) {
            inScope(() -> {
                journal().planAnew();
                Treated treated = treat((KeyRange) range);
                advance(treated.items(), treated.figures());
                return null;
            });
        }
    }

    @Override
    public Serializable checkpointInfo() {
        return null;
    }

    @Override
    public void close() {
        // Holds nothing open between chunks.
    }

    /**
     * @param items how many items were treated
     * @param figures what to add to the summary, by name
     */
    public record Treated(long items, Map<String, BigDecimal> figures) {}
}
