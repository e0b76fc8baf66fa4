package dz.mujamma.ejb.career.intake;

import dz.mujamma.ejb.job.ChunkWriter;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import java.util.List;

/** Holds the histories of the file against one another and against who holds which post, in one transaction. */
@Dependent
@Named
public class CareerComparison extends ChunkWriter {
    @EJB
    private CareerImportWork work;

    @Override
    protected void write(List<Object> asked) {
        work.compare(Long.parseLong(facts().parameter("file")));
    }
}
