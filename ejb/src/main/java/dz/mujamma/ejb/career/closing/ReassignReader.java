package dz.mujamma.ejb.career.closing;

import dz.mujamma.ejb.job.KeyRange;
import dz.mujamma.ejb.job.KeyRangeReader;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** Cuts the people of a closed unit into ranges. */
@Dependent
@Named
public class ReassignReader extends KeyRangeReader {
    @EJB
    private ReassignWork work;

    @Override
    protected KeyRange bounds() {
        plan(work.count(facts()), List.of());
        return new KeyRange(0, Long.MAX_VALUE);
    }

    @Override
    protected Optional<Long> endOfNext(long after, long upTo) {
        return work.endOfNext(facts(), after);
    }
}
