package dz.mujamma.ejb.career;

import dz.mujamma.persistence.career.VisaChains;
import dz.mujamma.persistence.career.VisaStep;
import dz.mujamma.persistence.personnel.Employees;
import dz.mujamma.persistence.shared.NotFoundException;
import dz.mujamma.persistence.shared.RuleException;
import dz.mujamma.persistence.tenancy.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which visas the acts of the body go through. Acts on their way keep the chain they were sent through. */
@Stateless
@RolesAllowed(Role.Names.HR_DIRECTOR)
public class VisaChainService {
    private static final Set<Role> ROLES = EnumSet.of(Role.CHIEF, Role.HR_OFFICER, Role.HR_DIRECTOR);
    private static final int MOST_STEPS = 10;

    @Inject
    private VisaChains chains;

    @Inject
    private ActCatalogue catalogue;

    @Inject
    private Employees employees;

    /** What is set, by kind; {@link VisaChains#ALL_KINDS} stands for the kinds without a chain of their own. */
    public Map<String, List<VisaStep>> all() {
        return chains.all();
    }

    /** What holds where nothing is set. */
    public List<VisaStep> usual() {
        return VisaChainRule.USUAL;
    }

    /** @param steps in their order; none gives the kind up to the chain of all kinds */
    public void set(String kind, List<VisaStep> steps) {
        if (!kind.equals(VisaChains.ALL_KINDS) && catalogue.find(kind).isEmpty()) {
            throw new NotFoundException();
        }
        if (steps.size() > MOST_STEPS) {
            throw new RuleException("career.refused.too-many-steps", MOST_STEPS);
        }
        steps.forEach(this::requireSomebody);
        chains.set(kind, steps);
    }

    private void requireSomebody(VisaStep step) {
        boolean role = step.role() != null && ROLES.contains(step.role());
        if (role == (step.employee() != null)) {
            throw new RuleException("career.refused.step-who");
        }
        if (step.employee() != null && employees.find(step.employee()).isEmpty()) {
            throw new NotFoundException();
        }
    }
}
