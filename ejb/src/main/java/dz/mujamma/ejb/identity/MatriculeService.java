package dz.mujamma.ejb.identity;

import dz.mujamma.persistence.identity.Accounts;
import dz.mujamma.persistence.shared.RuleException;
import dz.mujamma.persistence.tenancy.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Lets the administrator tie an account to an employee without seeing a file: a number goes in, a number comes out. */
@Stateless
@RolesAllowed(Role.Names.ADMINISTRATOR)
public class MatriculeService {
    @Inject
    private Accounts accounts;

    /** In the body of the scope; a transaction of its own, because the administrator's has no body. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public long employeeId(String matricule) {
        return accounts.findEmployee(matricule)
                .orElseThrow(() -> new RuleException("identity.grant.matricule", matricule));
    }
}
