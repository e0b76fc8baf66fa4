package dz.mujamma.web.identity;

import dz.mujamma.ejb.identity.AccountService;
import dz.mujamma.web.shared.Language;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** A language chosen by somebody signed in is kept for the account, on whatever machine they sign in next. */
@Dependent
public class KeptLanguage {
    @Inject
    private AccountService accounts;

    void keep(@Observes Language chosen) {
        accounts.keepLanguage(chosen.getTag());
    }
}
