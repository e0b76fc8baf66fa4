package dz.mujamma.ejb.document.print;

import dz.mujamma.ejb.job.KeyRange;
import dz.mujamma.ejb.job.KeyRangeReader;
import dz.mujamma.persistence.document.PaperCandidates.Extent;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** Cuts what is to be printed into ranges. */
@Dependent
@Named
public class PrintReader extends KeyRangeReader {
    @EJB
    private PrintWork work;

    @Override
    protected KeyRange bounds() {
        Extent extent = work.extent(facts());
        plan(extent.count(), List.of());
        return new KeyRange(0, extent.greatest());
    }

    @Override
    protected Optional<Long> endOfNext(long after, long upTo) {
        return work.endOfNext(facts(), after, upTo);
    }
}
