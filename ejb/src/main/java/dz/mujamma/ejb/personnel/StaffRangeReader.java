package dz.mujamma.ejb.personnel;

import dz.mujamma.ejb.job.KeyRange;
import dz.mujamma.ejb.job.KeyRangeReader;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** Cuts the new and changed lines into ranges, chiefs before their people; a rehearsal has none to write. */
@Dependent
@Named
public class StaffRangeReader extends KeyRangeReader {
    @EJB
    private StaffImportWork work;

    @Override
    protected KeyRange bounds() {
        if (facts().rehearsal()) {
            return new KeyRange(0, 0);
        }
        plan(work.countLines(fileId()) + work.countToWrite(fileId()), List.of());
        return work.writeKeys(fileId());
    }

    @Override
    protected Optional<Long> endOfNext(long after, long upTo) {
        return after >= upTo ? Optional.empty() : work.endOfNext(fileId(), after, upTo);
    }

    private long fileId() {
        return Long.parseLong(facts().parameter("file"));
    }
}
