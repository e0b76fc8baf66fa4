package dz.mujamma.ejb.steering;

import dz.mujamma.persistence.steering.Headcount;
import dz.mujamma.persistence.tenancy.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** Counts in one body: a transaction of its own, because a transaction has one scope. */
@Stateless
@RolesAllowed({Role.Names.MINISTRY, Role.Names.HR_OFFICER, Role.Names.HR_DIRECTOR})
public class BodyCount {
    @Inject
    private Headcount headcount;

    @Inject
    private Clock clock;

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Headcount.Counted today() {
        return headcount.on(LocalDate.now(clock));
    }
}
