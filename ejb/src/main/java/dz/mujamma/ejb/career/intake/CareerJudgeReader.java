package dz.mujamma.ejb.career.intake;

import dz.mujamma.ejb.job.KeyRange;
import dz.mujamma.ejb.job.KeyRangeReader;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** Cuts the persons of the file into ranges to be judged; what an earlier check found is forgotten first. */
@Dependent
@Named
public class CareerJudgeReader extends KeyRangeReader {
    @EJB
    private CareerImportWork work;

    @Override
    protected KeyRange bounds() {
        if (!facts().rehearsal()) {
            plan(2 * work.countLines(fileId()), List.of());
        }
        return work.beginCheck(fileId());
    }

    @Override
    protected Optional<Long> endOfNext(long after, long upTo) {
        return after >= upTo ? Optional.empty() : work.endOfNextToJudge(fileId(), after, upTo);
    }

    private long fileId() {
        return Long.parseLong(facts().parameter("file"));
    }
}
