package dz.mujamma.ejb.career.grade;

import dz.mujamma.persistence.career.grade.GradeFilter;
import dz.mujamma.persistence.career.grade.GradeRow;
import dz.mujamma.persistence.career.grade.GradeSheet;
import dz.mujamma.persistence.career.grade.Grades;
import dz.mujamma.persistence.career.grade.Scheme;
import dz.mujamma.persistence.shared.NotFoundException;
import dz.mujamma.persistence.shared.RuleException;
import dz.mujamma.persistence.shared.SortBy;
import dz.mujamma.persistence.tenancy.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** The grades that posts are open to and that acts name. */
@Stateless
@RolesAllowed({Role.Names.HR_OFFICER, Role.Names.HR_DIRECTOR})
public class GradeService {
    @Inject
    private Grades grades;

    public List<GradeRow> page(GradeFilter filter, SortBy sort, int first, int size) {
        return grades.page(filter, sort, first, size);
    }

    public long count(GradeFilter filter) {
        return grades.count(filter);
    }

    public GradeRow get(long id) {
        return grades.find(id).orElseThrow(NotFoundException::new);
    }

    public List<Scheme> schemes() {
        return grades.schemes();
    }

    /** What a new grade may be of; asked by whoever may add one. */
    @RolesAllowed(Role.Names.HR_DIRECTOR)
    public List<Scheme> schemesToChoose() {
        return grades.schemes();
    }

    @RolesAllowed(Role.Names.HR_DIRECTOR)
    public long add(GradeSheet sheet) {
        check(sheet);
        if (grades.has(sheet.code())) {
            throw new RuleException("grade.refused.code-taken", sheet.code());
        }
        return grades.add(sheet);
    }

    /** Changes all but the code. @param version the one the change was typed over */
    @RolesAllowed(Role.Names.HR_DIRECTOR)
    public void change(long id, int version, GradeSheet sheet) {
        check(sheet);
        get(id);
        if (!grades.change(id, version, sheet)) {
            throw new RuleException("shared.refused.changed-meanwhile");
        }
    }

    /** A category outside the grid would have no index; a scheme without a grid takes any. */
    private void check(GradeSheet sheet) {
        List<String> categories = grades.categories(sheet.scheme());
        if (!categories.isEmpty() && !categories.contains(sheet.category())) {
            throw new RuleException("grade.refused.category", sheet.category());
        }
    }
}
