package dz.mujamma.ejb.identity;

import dz.mujamma.persistence.identity.Account;
import dz.mujamma.persistence.identity.Accounts;
import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.SessionContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** The account of whoever calls; nobody reaches another one through it. */
@Dependent
class OwnAccount {
    @Resource
    private SessionContext context;

    @Inject
    private Accounts accounts;

    String login() {
        return context.getCallerPrincipal().getName();
    }

    Account get() {
        return accounts.find(login())
                .filter(Account::enabled)
                .orElseThrow(() -> new EJBAccessException("nobody is signed in"));
    }
}
