package dz.mujamma.ejb.career.discipline;

import dz.mujamma.ejb.document.AttachmentSubject;
import dz.mujamma.persistence.career.discipline.DisciplineCase;
import dz.mujamma.persistence.career.discipline.DisciplineCases;
import dz.mujamma.persistence.tenancy.Hat;
import dz.mujamma.persistence.tenancy.Right;
import dz.mujamma.persistence.tenancy.Role;
import dz.mujamma.persistence.tenancy.Scope;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Optional;

/** The papers of a case: added by human resources with the right while it is under way, read by the employee from the notification on. */
@Dependent
public class DisciplineAttachments implements AttachmentSubject {
    public static final String WORD = "discipline-case";

    @Inject
    private DisciplineCases cases;

    @Inject
    private CaseDesk desk;

    @Override
    public String word() {
        return WORD;
    }

    @Override
    public Optional<Access> access(long id) {
        Hat hat = Scope.hat();
        if (hat.role() == Role.EMPLOYEE) {
            return cases.find(id)
                    .filter(it -> Objects.equals(it.employee(), hat.employeeId()))
                    .map(it -> access(it, "/career/my-discipline", false));
        }
        return hat.has(Right.DISCIPLINE)
                ? cases.find(id)
                        .filter(it -> !desk.own().contains(it.employee()))
                        .map(it -> access(
                                it,
                                "/career/discipline-case?id=" + id,
                                it.stage().isUnderWay()))
                : Optional.empty();
    }

    private static Access access(DisciplineCase it, String page, boolean open) {
        return new Access(it.employee(), it.fault().name(), page, open, open);
    }
}
