package dz.mujamma.ejb.career;

import dz.mujamma.ejb.document.AttachmentSubject;
import dz.mujamma.persistence.career.ActList;
import dz.mujamma.persistence.career.ActRow;
import dz.mujamma.persistence.career.ActState;
import dz.mujamma.persistence.career.evidence.ActProofs;
import dz.mujamma.persistence.tenancy.Role;
import dz.mujamma.persistence.tenancy.Scope;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The papers that go with an act: HR adds them before signature, and
 * after it what was let follow; all who may read the act of HR read them. */
@Dependent
public class ActAttachments implements AttachmentSubject {
    private static final Set<ActState> OPEN = EnumSet.of(ActState.DRAFT, ActState.IN_VISA, ActState.TO_SIGN);

    @Inject
    private ActList list;

    @Inject
    private ActProofs proofs;

    @Override
    public String word() {
        return "act";
    }

    @Override
    public Optional<Access> access(long id) {
        Role role = Scope.hat().role();
        boolean hr = role == Role.HR_OFFICER || role == Role.HR_DIRECTOR;
        return hr ? list.find(id).map(this::access) : Optional.empty();
    }

    private Access access(ActRow row) {
        boolean open = OPEN.contains(row.state());
        boolean promised = !open && proofs.wasPromised(row.id());
        return new Access(row.employee(), row.kindName(), "/career/act?id=" + row.id(), open || promised, open);
    }
}
