package dz.mujamma.ejb.personnel.dossier;

import dz.mujamma.ejb.document.AttachmentSubject;
import dz.mujamma.persistence.personnel.dossier.Correction;
import dz.mujamma.persistence.personnel.dossier.FileCorrections;
import dz.mujamma.persistence.tenancy.Hat;
import dz.mujamma.persistence.tenancy.Role;
import dz.mujamma.persistence.tenancy.Scope;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Optional;

/** What proves a proposed correction: its employee adds and withdraws while nobody has decided, human resources look. */
@Dependent
public class CorrectionAttachments implements AttachmentSubject {
    public static final String WORD = "correction";

    @Inject
    private FileCorrections corrections;

    @Override
    public String word() {
        return WORD;
    }

    @Override
    public Optional<Access> access(long id) {
        Hat hat = Scope.hat();
        return corrections.find(id).flatMap(correction -> access(correction, hat));
    }

    private static Optional<Access> access(Correction correction, Hat hat) {
        boolean hr = hat.role() == Role.HR_OFFICER || hat.role() == Role.HR_DIRECTOR;
        boolean own = hat.role() == Role.EMPLOYEE && Objects.equals(hat.employeeId(), correction.employeeId());
        boolean open = own && correction.waits();
        return hr || own
                ? Optional.of(new Access(
                        correction.employeeId(),
                        correction.name(),
                        "/personnel/correction?id=" + correction.id(),
                        open,
                        open))
                : Optional.empty();
    }
}
