package dz.mujamma.ejb.career.intake;

import dz.mujamma.ejb.file.FileJobs;
import dz.mujamma.persistence.shared.RuleException;
import dz.mujamma.persistence.tenancy.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;

/** The only door to the import of careers: a file is uploaded and rehearsed, then committed as it was shown. */
@Stateless
@RolesAllowed({Role.Names.HR_OFFICER, Role.Names.HR_DIRECTOR})
public class CareerImportJob {
    public static final String ID = "career-import";

    @Inject
    private FileJobs jobs;

    /**
     * Keeps a file and starts its rehearsal, which writes nothing but what it shows.
     *
     * @param bytes read part by part, never as a whole
     * @return the number of the file
     * @throws RuleException where it is no career file: too large, of another kind, without a good header
     */
    public long upload(String name, InputStream bytes) throws IOException {
        return jobs.upload(ID, CareerColumn.class, name, bytes);
    }

    /**
     * Starts to write what the completed rehearsal of a file showed; what changed meanwhile is checked again.
     *
     * @return the number of the run
     */
    public long commit(long fileId) {
        return jobs.commit(ID, fileId);
    }
}
