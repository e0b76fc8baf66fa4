package dz.mujamma.ejb.document;

import dz.mujamma.persistence.document.Register;
import dz.mujamma.persistence.document.RegisterCounters;
import dz.mujamma.persistence.document.RegisterNumber;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/**
 * Numbers without gaps, per body, register and year. A number belongs to the transaction that took it: rolled back, it goes to
 * the next who asks. Others who ask wait for the end of that transaction, so take the number last.
 */
@Stateless
@PermitAll
public class RegisterNumbers {
    @Inject
    private RegisterCounters counters;

    /** @throws jakarta.ejb.EJBTransactionRequiredException outside a transaction */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public RegisterNumber next(Register register, int year) {
        return new RegisterNumber(register, year, counters.next(register, year));
    }
}
