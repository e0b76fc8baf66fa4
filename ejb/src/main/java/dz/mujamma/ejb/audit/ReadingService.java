package dz.mujamma.ejb.audit;

import dz.mujamma.persistence.audit.Reading;
import dz.mujamma.persistence.audit.Readings;
import dz.mujamma.persistence.shared.Page;
import dz.mujamma.persistence.tenancy.Role;
import dz.mujamma.persistence.tenancy.Scope;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Who read my file? Asked by each employee of the own file, by the HR director of every file of the body. */
@Stateless
public class ReadingService {
    @Inject
    private Readings readings;

    @RolesAllowed(Role.Names.EMPLOYEE)
    public Page<Reading> mine(int first, int size) {
        return readings.page(Scope.hat().employeeId(), first, size);
    }

    /** @param employeeId of one file, or null for all */
    @RolesAllowed(Role.Names.HR_DIRECTOR)
    public Page<Reading> all(Long employeeId, int first, int size) {
        return readings.page(employeeId, first, size);
    }
}
