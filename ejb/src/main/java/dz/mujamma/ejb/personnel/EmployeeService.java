package dz.mujamma.ejb.personnel;

import dz.mujamma.persistence.personnel.EmployeeCard;
import dz.mujamma.persistence.personnel.EmployeeFilter;
import dz.mujamma.persistence.personnel.EmployeeList;
import dz.mujamma.persistence.personnel.EmployeeRow;
import dz.mujamma.persistence.shared.Localized;
import dz.mujamma.persistence.shared.NotFoundException;
import dz.mujamma.persistence.shared.Page;
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
    /** Beyond so many, those that a search means are not counted. */
    public static final int MOST_COUNTED = EmployeeList.MOST_COUNTED;

    @Inject
    private EmployeeList employees;

    /**
     * Some of the staff, counted and cut in the database.
     *
     * @param sort by name_ar, name_fr, matricule, unit or hired; null for the nearest first where a text is looked for
     * @return with a total that says no more than "more than {@link #MOST_COUNTED}" where a text is looked for
     */
    public Page<EmployeeRow> find(EmployeeFilter filter, SortBy sort, int first, int size) {
        return employees.find(filter, sort, first, size);
    }

    /** The one with this matricule, if there is one. */
    public List<EmployeeRow> withMatricule(String matricule) {
        return employees.withMatricule(matricule);
    }

    /** In the order of matricules, those that follow one. @param matricule the last one before them; null for the first */
    public List<EmployeeRow> after(EmployeeFilter filter, String matricule, int size) {
        return employees.after(filter, matricule, size);
    }

    /** @see EmployeeList#nearest */
    public List<EmployeeRow> nearest(EmployeeFilter filter, String matricule, int first, int size) {
        return employees.nearest(filter, matricule, first, size);
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
