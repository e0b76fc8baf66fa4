package dz.mujamma.ejb.career.abandonment;

import dz.mujamma.ejb.document.AttachmentSubject;
import dz.mujamma.persistence.career.abandonment.Abandonment;
import dz.mujamma.persistence.career.abandonment.AbandonmentStage;
import dz.mujamma.persistence.career.abandonment.Abandonments;
import dz.mujamma.persistence.tenancy.Hat;
import dz.mujamma.persistence.tenancy.Role;
import dz.mujamma.persistence.tenancy.Scope;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Optional;

/** Proofs and receipts of a case: human resources and the employee add them while it is under way. */
@Dependent
public class AbandonmentAttachments implements AttachmentSubject {
    static final String WORD = "abandonment";

    @Inject
    private Abandonments abandonments;

    @Override
    public String word() {
        return WORD;
    }

    @Override
    public Optional<Access> access(long id) {
        Hat hat = Scope.hat();
        return abandonments.find(id).flatMap(found -> access(found, hat));
    }

    private static Optional<Access> access(Abandonment row, Hat hat) {
        boolean hr = hat.role() == Role.HR_OFFICER || hat.role() == Role.HR_DIRECTOR;
        boolean own = hat.role() == Role.EMPLOYEE
                && Objects.equals(hat.employeeId(), row.employee())
                && row.stage() != AbandonmentStage.REPORTED;
        boolean open = row.stage().isUnderWay();
        String page = own ? "/career/my-absence" : AbandonmentCore.page(row.id());
        return hr || own
                ? Optional.of(new Access(row.employee(), row.person(), page, open, open && hr))
                : Optional.empty();
    }
}
