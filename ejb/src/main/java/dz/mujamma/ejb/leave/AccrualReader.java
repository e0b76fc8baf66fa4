package dz.mujamma.ejb.leave;

import dz.mujamma.ejb.job.KeyRange;
import dz.mujamma.ejb.job.KeyRangeReader;
import jakarta.batch.api.BatchProperty;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** Cuts the employees of a partition into ranges. */
@Dependent
@Named
public class AccrualReader extends KeyRangeReader {
    @Inject
    @BatchProperty
    private long after;

    @Inject
    @BatchProperty
    private long upTo;

    @EJB
    private AccrualWork work;

    @Override
    protected KeyRange bounds() {
        return new KeyRange(after, upTo);
    }

    @Override
    protected Optional<Long> endOfNext(long from, long to) {
        return work.endOfNext(from, to);
    }
}
