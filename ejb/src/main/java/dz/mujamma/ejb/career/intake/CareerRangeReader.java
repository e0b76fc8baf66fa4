package dz.mujamma.ejb.career.intake;

import dz.mujamma.ejb.job.KeyRange;
import dz.mujamma.ejb.job.KeyRangeReader;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** Cuts the persons with new lines into ranges to be written; a rehearsal has none. */
@Dependent
@Named
public class CareerRangeReader extends KeyRangeReader {
    @EJB
    private CareerImportWork work;

    @Override
    protected KeyRange bounds() {
        if (facts().rehearsal()) {
            return new KeyRange(0, 0);
        }
        plan(work.countLines(fileId()) + work.countToWrite(fileId()), List.of());
        return work.toWrite(fileId());
    }

    @Override
    protected Optional<Long> endOfNext(long after, long upTo) {
        return after >= upTo ? Optional.empty() : work.endOfNextToWrite(fileId(), after, upTo);
    }

    private long fileId() {
        return Long.parseLong(facts().parameter("file"));
    }
}
