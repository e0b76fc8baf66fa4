package dz.mujamma.ejb.career.abandonment;

import dz.mujamma.persistence.career.abandonment.Abandonment;
import dz.mujamma.persistence.career.abandonment.AbandonmentStage;
import dz.mujamma.persistence.career.abandonment.Abandonments;
import dz.mujamma.persistence.shared.NotFoundException;
import dz.mujamma.persistence.shared.RuleException;
import dz.mujamma.persistence.tenancy.Role;
import dz.mujamma.persistence.tenancy.Scope;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** What employees see of a case against themselves, and what they say for their absence. */
@Stateless
@RolesAllowed(Role.Names.EMPLOYEE)
public class OwnAbsenceService {
    @Inject
    private Abandonments abandonments;

    @Inject
    private AbandonmentCore core;

    @Inject
    private Clock clock;

    /** Newest first; what a chief reported is shown once human resources have opened it. */
    public List<AbandonmentFile> mine() {
        return abandonments.of(own()).stream()
                .filter(row -> row.stage() != AbandonmentStage.REPORTED)
                .map(core::file)
                .toList();
    }

    /** Says why; proofs are attached to the case. What was said before is kept in the history. */
    public void answer(long id, String justification) {
        Abandonment row = abandonments
                .findToChange(id)
                .filter(found -> found.employee() == own() && found.stage() != AbandonmentStage.REPORTED)
                .orElseThrow(NotFoundException::new);
        if (!row.stage().isUnderWay()) {
            throw new RuleException("leaving.refused.stage", "leaving.abandonment.stage." + row.stage());
        }
        String words = AbandonmentCore.needed(justification);
        abandonments.answered(id, words, clock.instant());
        core.note(id, "ANSWERED", words);
        core.tellHr(row, "leaving.told.hr.answered", row.person());
    }

    private static long own() {
        return Scope.hat().employeeId();
    }
}
