package dz.mujamma.ejb.identity;

import dz.mujamma.persistence.identity.Account;
import dz.mujamma.persistence.identity.Accounts;
import dz.mujamma.persistence.identity.PasswordHash;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** Tells whether a name and password belong together, and who a signed-in person is at this moment. */
@Stateless
@PermitAll
public class SignInService {
    /** Compared with when the login is unknown, so that the answer takes as long as for a known one. */
    private static final String NOBODYS_HASH = PasswordHash.hash("nobody's password".toCharArray());

    @Inject
    private Accounts accounts;

    @Inject
    private Clock clock;

    /** What came of an attempt. */
    public sealed interface Outcome {
        record SignedIn(Person person) implements Outcome {}

        record Refused() implements Outcome {}

        /** @param until when the next attempt will be looked at */
        record Resting(Instant until) implements Outcome {
            /** Whole minutes, at least one. */
            public long minutesFrom(Instant now) {
                return Math.max(1, (Duration.between(now, until).toSeconds() + 59) / 60);
            }
        }
    }

    /**
     * One attempt. Refused and successful ones are recorded, also where the caller's own work is rolled back; while a login
     * rests the password is not even looked at.
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Outcome attempt(String typedLogin, String password) {
        String login = typedLogin.strip().toLowerCase(Locale.ROOT);
        if (!Account.isLogin(login)) {
            // Nobody is called so: nothing to lock, and nothing of what was typed is kept.
            return new Outcome.Refused();
        }
        Instant now = clock.instant();
        if (!accounts.claimAttempt(login)) {
            return new Outcome.Resting(now.plusSeconds(1));
        }
        Optional<Instant> rest = accounts.failures(login)
                .map(f -> LockoutRule.restsUntil(f.count(), f.last()))
                .filter(now::isBefore);
        if (rest.isPresent()) {
            return new Outcome.Resting(rest.get());
        }
        Optional<Account> account = accounts.find(login).filter(Account::enabled);
        boolean right = PasswordHash.verify(
                        password.toCharArray(),
                        account.map(Account::passwordHash).orElse(NOBODYS_HASH))
                && account.isPresent();
        accounts.record(login, right ? "SIGNED_IN" : "REFUSED", null, null);
        return right ? new Outcome.SignedIn(person(account.get())) : afterRefusal(login, now);
    }

    private Outcome afterRefusal(String login, Instant now) {
        return accounts.failures(login)
                .map(f -> LockoutRule.restsUntil(f.count(), now))
                .filter(now::isBefore)
                .<Outcome>map(Outcome.Resting::new)
                .orElseGet(Outcome.Refused::new);
    }

    private Person person(Account account) {
        return Person.of(account, accounts.grants(account.login()));
    }

    /** The person behind a login as of now; empty once the account is disabled. One statement where there are grants. */
    public Optional<Person> person(String login) {
        var grants = accounts.grants(login);
        Optional<Account> account = grants.isEmpty()
                ? accounts.find(login)
                : Optional.of(grants.get(0).account());
        return account.filter(Account::enabled).map(a -> Person.of(a, grants));
    }
}
