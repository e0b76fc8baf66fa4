package dz.mujamma.ejb.personnel;

import dz.mujamma.ejb.audit.ReadingLog;
import dz.mujamma.persistence.personnel.Employee;
import dz.mujamma.persistence.personnel.Employees;
import dz.mujamma.persistence.personnel.HealthCard;
import dz.mujamma.persistence.personnel.HealthCards;
import dz.mujamma.persistence.shared.Localized;
import dz.mujamma.persistence.shared.NotFoundException;
import dz.mujamma.persistence.shared.RuleException;
import dz.mujamma.persistence.tenancy.Right;
import dz.mujamma.persistence.tenancy.Role;
import dz.mujamma.persistence.tenancy.Scope;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;

/** The health part of a file. Read by human resources with the right HEALTH, each time noted, and by the employee. */
@Stateless
@RolesAllowed({Role.Names.HR_OFFICER, Role.Names.HR_DIRECTOR})
public class HealthService {
    @Inject
    private HealthCards cards;

    @Inject
    private Employees employees;

    @Inject
    private ReadingLog log;

    @Inject
    private Clock clock;

    /** The health part of one employee. */
    public record HealthFile(long employeeId, Localized name, HealthCard card) {}

    /**
     * Shows the part to somebody with the right, and notes it.
     *
     * @throws RuleException without the right
     * @throws NotFoundException where the body has no such employee
     */
    public HealthFile read(long employeeId) {
        Employee employee = employees.find(employeeId).orElseThrow(NotFoundException::new);
        requireRight();
        log.read(employeeId, Right.HEALTH, null);
        return new HealthFile(
                employeeId, employee.name(), cards.find(employeeId).orElse(HealthCard.NOTHING));
    }

    /** The own part; nobody has to ask for it, and it is not noted. */
    @RolesAllowed(Role.Names.EMPLOYEE)
    public HealthCard mine() {
        return cards.find(Scope.hat().employeeId()).orElse(HealthCard.NOTHING);
    }

    public void keep(long employeeId, HealthCard card) {
        employees.find(employeeId).orElseThrow(NotFoundException::new);
        requireRight();
        if (!card.handicap() && (card.rate() != null || card.cardNumber() != null || card.cardValidUntil() != null)) {
            throw new RuleException("personnel.health.refused.card");
        }
        if (!cards.keep(employeeId, card, Scope.hat().login(), clock.instant())) {
            throw new RuleException("shared.refused.changed-meanwhile");
        }
    }

    private static void requireRight() {
        if (!Scope.hat().has(Right.HEALTH)) {
            throw new RuleException("personnel.health.refused.right");
        }
    }
}
