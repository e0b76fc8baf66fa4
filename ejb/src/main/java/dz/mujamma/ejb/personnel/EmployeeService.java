package dz.mujamma.ejb.personnel;

import dz.mujamma.persistence.personnel.EmployeeCard;
import dz.mujamma.persistence.personnel.EmployeeFilter;
import dz.mujamma.persistence.personnel.EmployeeList;
import dz.mujamma.persistence.personnel.EmployeeRow;
import dz.mujamma.persistence.shared.Localized;
import dz.mujamma.persistence.shared.NotFoundException;
import dz.mujamma.persistence.shared.SortBy;
import dz.mujamma.persistence.tenancy.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** The staff of the body in which the caller wears a hat, as HR sees it. */
@Stateless
@RolesAllowed({Role.Names.HR_OFFICER, Role.Names.HR_DIRECTOR})
public class EmployeeService {
    @Inject
    private EmployeeList employees;

    /** @param sort by name_ar, name_fr, matricule, unit or hired */
    public List<EmployeeRow> page(EmployeeFilter filter, SortBy sort, int first, int size) {
        return employees.page(filter, sort, first, size);
    }

    public long count(EmployeeFilter filter) {
        return employees.count(filter);
    }

    /** @throws NotFoundException where the body has no such employee */
    public EmployeeCard get(long id) {
        return employees.findCard(id).orElseThrow(NotFoundException::new);
    }

    /** @throws NotFoundException where the body has no such employee */
    public EmployeeCard get(String matricule) {
        return employees.findCard(matricule).orElseThrow(NotFoundException::new);
    }

    public Map<String, Localized> regimes() {
        return employees.regimes();
    }
}
