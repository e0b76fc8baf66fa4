package dz.mujamma.ejb.identity;

import dz.mujamma.ejb.identity.SignInService.Outcome;
import dz.mujamma.persistence.identity.Account;
import dz.mujamma.persistence.identity.AccountGrant;
import dz.mujamma.persistence.identity.AccountTokens;
import dz.mujamma.persistence.identity.Accounts;
import dz.mujamma.persistence.identity.PasswordHash;
import dz.mujamma.persistence.shared.RuleException;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;

/** What everybody does with the own account: language, password, hat. */
@Stateless
@PermitAll
public class AccountService {
    private static final Set<String> LANGUAGES = Set.of("ar", "fr", "en");

    @Inject
    private OwnAccount own;

    @Inject
    private Accounts accounts;

    @Inject
    private AccountTokens tokens;

    @EJB
    private SignInService signIn;

    @Inject
    private Clock clock;

    /** @param tag ar, fr or en */
    public void keepLanguage(String tag) {
        if (!LANGUAGES.contains(tag)) {
            throw new RuleException("identity.language.unknown", tag);
        }
        own.get().keepLanguage(tag);
    }

    /**
     * Ends all that was opened with the old password: tokens here, sessions at their next request.
     *
     * @throws RuleException when the current password is not the right one, or the new one too weak or the same
     */
    public void changePassword(String current, String chosen) {
        Account account = own.get();
        requireRight(account, current);
        PasswordRule.check(account.login(), chosen);
        if (current.equals(chosen)) {
            throw new RuleException("identity.password.same");
        }
        account.changePassword(PasswordHash.hash(chosen.toCharArray()));
        tokens.revokeAll(account, clock.instant());
        accounts.record(account.login(), "PASSWORD_CHANGED", account.login(), null);
    }

    /** Under the lock of the sign-in page: an unattended session is no place to try passwords. */
    private void requireRight(Account account, String current) {
        Outcome outcome = signIn.attempt(account.login(), current);
        if (outcome instanceof Outcome.Resting resting) {
            throw new RuleException("identity.signIn.resting", resting.minutesFrom(clock.instant()));
        }
        if (!(outcome instanceof Outcome.SignedIn)) {
            throw new RuleException("identity.password.wrong");
        }
    }

    /** Puts on another hat and keeps it for the next sign-in. */
    public void wear(long grantId) {
        Account account = own.get();
        accounts.findGrant(grantId)
                .map(AccountGrant::account)
                .filter(owner -> owner.id().equals(account.id()))
                .orElseThrow(() -> new EJBAccessException("the hat " + grantId + " was not granted"));
        account.wear(grantId);
    }
}
