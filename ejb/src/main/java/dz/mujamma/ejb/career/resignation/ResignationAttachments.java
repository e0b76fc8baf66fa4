package dz.mujamma.ejb.career.resignation;

import dz.mujamma.ejb.document.AttachmentSubject;
import dz.mujamma.persistence.career.resignation.Resignation;
import dz.mujamma.persistence.career.resignation.Resignations;
import dz.mujamma.persistence.tenancy.Hat;
import dz.mujamma.persistence.tenancy.Role;
import dz.mujamma.persistence.tenancy.Scope;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Optional;

/** The papers of a resignation: human resources and the employee see them, and add to them until it is answered. */
@Dependent
public class ResignationAttachments implements AttachmentSubject {
    static final String WORD = "resignation";

    @Inject
    private Resignations resignations;

    @Override
    public String word() {
        return WORD;
    }

    @Override
    public Optional<Access> access(long id) {
        Hat hat = Scope.hat();
        return resignations.find(id).flatMap(found -> access(found, hat));
    }

    private static Optional<Access> access(Resignation resignation, Hat hat) {
        boolean hr = hat.role() == Role.HR_OFFICER || hat.role() == Role.HR_DIRECTOR;
        boolean own = hat.role() == Role.EMPLOYEE && Objects.equals(hat.employeeId(), resignation.employee());
        boolean open = resignation.stage().isUnanswered();
        String page = own ? "/career/my-resignation" : ResignationCore.page(resignation.id());
        return hr || own
                ? Optional.of(new Access(resignation.employee(), resignation.person(), page, open, open))
                : Optional.empty();
    }
}
