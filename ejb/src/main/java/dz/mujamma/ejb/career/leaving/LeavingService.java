package dz.mujamma.ejb.career.leaving;

import dz.mujamma.persistence.career.leaving.LeavingRow;
import dz.mujamma.persistence.career.leaving.Leavings;
import dz.mujamma.persistence.career.leaving.Leavings.Wanted;
import dz.mujamma.persistence.shared.SortBy;
import dz.mujamma.persistence.tenancy.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Resignations and abandonments of the body, for its human resources. */
@Stateless
@RolesAllowed({Role.Names.HR_OFFICER, Role.Names.HR_DIRECTOR})
public class LeavingService {
    @Inject
    private Leavings leavings;

    /** @param sort by due, began, name_ar, name_fr or unit */
    public List<LeavingRow> page(Wanted wanted, SortBy sort, int first, int size) {
        return leavings.page(wanted, sort, first, size);
    }

    public long count(Wanted wanted) {
        return leavings.count(wanted);
    }
}
