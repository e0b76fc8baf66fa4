package dz.mujamma.ejb.career.intake;

import dz.mujamma.ejb.file.SentFileService;
import dz.mujamma.persistence.career.intake.CareerLineRow;
import dz.mujamma.persistence.career.intake.CareerResults;
import dz.mujamma.persistence.tenancy.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** The career files of the body, and what came of them. */
@Stateless
@RolesAllowed({Role.Names.HR_OFFICER, Role.Names.HR_DIRECTOR})
public class CareerFileService extends SentFileService<CareerOutcome, CareerLineRow> {
    @Inject
    private CareerResults results;

    @Override
    protected String job() {
        return CareerImportJob.ID;
    }

    @Override
    protected List<CareerLineRow> linesOf(long fileId, String outcome, int first, int size) {
        return results.page(fileId, outcome, first, size);
    }
}
