package dz.mujamma.ejb.personnel;

import dz.mujamma.ejb.file.SentFileService;
import dz.mujamma.persistence.personnel.StaffLineRow;
import dz.mujamma.persistence.personnel.StaffResults;
import dz.mujamma.persistence.tenancy.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** The staff files of the body, and what came of them. */
@Stateless
@RolesAllowed({Role.Names.HR_OFFICER, Role.Names.HR_DIRECTOR})
public class StaffFileService extends SentFileService<StaffOutcome, StaffLineRow> {
    @Inject
    private StaffResults results;

    public long countLines(long fileId, StaffOutcome outcome) {
        return results.count(fileId, outcome.name());
    }

    @Override
    protected String job() {
        return PersonnelImportJob.ID;
    }

    @Override
    protected List<StaffLineRow> linesOf(long fileId, String outcome, int first, int size) {
        return results.page(fileId, outcome, first, size);
    }
}
