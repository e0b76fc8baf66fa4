package dz.mujamma.ejb.career.resignation;

import dz.mujamma.persistence.career.resignation.Resignation;
import dz.mujamma.persistence.career.resignation.ResignationStage;
import dz.mujamma.persistence.career.resignation.Resignations;
import dz.mujamma.persistence.shared.NotFoundException;
import dz.mujamma.persistence.shared.RuleException;
import dz.mujamma.persistence.tenancy.Role;
import dz.mujamma.persistence.tenancy.Scope;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** What employees do with their own resignation: give it, follow it, withdraw it before it is accepted. */
@Stateless
@RolesAllowed(Role.Names.EMPLOYEE)
public class OwnResignationService {
    @Inject
    private Resignations resignations;

    @Inject
    private ResignationCore core;

    /** Newest first. */
    public List<ResignationFile> mine() {
        return resignations.of(own()).stream().map(core::file).toList();
    }

    /** What it would mean to give it today. */
    public ResignationTerms termsToday() {
        return core.terms(own(), core.today());
    }

    /**
     * @param wishedOn first day out of service
     * @param reason or null
     * @param understood whether the person said that what it means was read
     */
    public long give(LocalDate wishedOn, String reason, boolean understood) {
        if (!understood) {
            throw new RuleException("leaving.refused.not-understood");
        }
        return core.file(own(), false, core.today(), wishedOn, reason);
    }

    /** @throws RuleException once it has been accepted: it is irrevocable then (ord. 06-03 art. 219) */
    public void withdraw(long id) {
        Resignation resignation = resignations
                .findToChange(id)
                .filter(found -> found.employee() == own())
                .orElseThrow(NotFoundException::new);
        if (!resignation.stage().isUnanswered()) {
            throw new RuleException("leaving.refused.withdraw", "leaving.resignation.stage." + resignation.stage());
        }
        resignations.become(id, ResignationStage.WITHDRAWN);
        core.note(id, "WITHDRAWN", null);
        core.stopClock(id);
        core.tellHr(resignation, "leaving.told.hr.withdrawn", resignation.person());
    }

    private static long own() {
        return Scope.hat().employeeId();
    }
}
