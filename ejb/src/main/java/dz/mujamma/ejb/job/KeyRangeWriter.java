package dz.mujamma.ejb.job;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Treats one range in one transaction, together with its progress and the reader's checkpoint. */
public abstract class KeyRangeWriter extends ChunkWriter {
    /** Does the work of a range, many rows per statement, through a service that joins the transaction. */
    protected abstract Treated treat(KeyRange range);

    @Override
    protected void write(List<Object> ranges) {
        for (Object range : ranges) {
            journal().planAnew();
            Treated treated = treat((KeyRange) range);
            advance(treated.items(), treated.figures());
        }
    }

    /**
     * @param items how many items were treated
     * @param figures what to add to the summary, by name
     */
    public record Treated(long items, Map<String, BigDecimal> figures) {}
}
