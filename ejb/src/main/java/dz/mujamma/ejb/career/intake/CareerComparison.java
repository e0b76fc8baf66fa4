package dz.mujamma.ejb.career.intake;

import dz.mujamma.ejb.job.JobArtifact;
import jakarta.batch.api.Batchlet;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;

/** Holds the histories of the file against one another and against who holds which post, in one transaction. */
@Dependent
@Named
public class CareerComparison extends JobArtifact implements Batchlet {
    @EJB
    private CareerImportWork work;

    @Override
    public String process() {
        return inScope(() -> {
            work.compare(Long.parseLong(facts().parameter("file")));
            return "COMPARED";
        });
    }

    /** One transaction, which ends by itself. */
    @Override
    public void stop() {
        // Nothing is left half done.
    }
}
