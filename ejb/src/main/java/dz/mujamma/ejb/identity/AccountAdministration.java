package dz.mujamma.ejb.identity;

import dz.mujamma.persistence.identity.Account;
import dz.mujamma.persistence.identity.AccountGrant;
import dz.mujamma.persistence.identity.AccountTokens;
import dz.mujamma.persistence.identity.Accounts;
import dz.mujamma.persistence.identity.PasswordHash;
import dz.mujamma.persistence.shared.Localized;
import dz.mujamma.persistence.shared.RuleException;
import dz.mujamma.persistence.tenancy.Hat;
import dz.mujamma.persistence.tenancy.Right;
import dz.mujamma.persistence.tenancy.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Accounts and grants in the hands of the administrator, who sees accounts and no files. */
@Stateless
@RolesAllowed(Role.Names.ADMINISTRATOR)
public class AccountAdministration {
    /** Letters and digits that are not mistaken for one another when read from paper. */
    private static final String READABLE = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    private OwnAccount own;

    @Inject
    private Accounts accounts;

    @Inject
    private AccountTokens tokens;

    @Inject
    private Clock clock;

    public record AccountRow(
            long id, String login, Localized name, boolean enabled, Instant lockedUntil, List<Hat> hats) {}

    /** A new account with its one-time password, shown now and never again. */
    public record Welcome(long id, String login, String oneTimePassword) {}

    public List<AccountRow> page(String filter, int first, int size) {
        return rows(accounts.page(filter, first, size));
    }

    public AccountRow get(long id) {
        return rows(List.of(accounts.get(id))).get(0);
    }

    public long count(String filter) {
        return accounts.count(filter);
    }

    /** Logins that rest at this moment after refused attempts, with the end of their rest. */
    public Map<String, Instant> locks() {
        Instant now = clock.instant();
        return accounts.failures(LockoutRule.FREE_ATTEMPTS + 1).stream()
                .filter(f -> LockoutRule.restsUntil(f.count(), f.last()).isAfter(now))
                .collect(Collectors.toMap(Accounts.Failures::login, f -> LockoutRule.restsUntil(f.count(), f.last())));
    }

    /**
     * A role and where it is held.
     *
     * @param employeeId needed for employees and chiefs, who are people of the body
     * @param rights restricted parts of files, for human resources alone
     */
    public record Granted(Role role, String bodyId, String complexId, Long employeeId, Set<Right> rights) {
        public Granted {
            rights = Set.copyOf(rights);
        }

        public Granted(Role role, String bodyId, String complexId, Long employeeId) {
            this(role, bodyId, complexId, employeeId, Set.of());
        }

        private boolean givesRightsOutsideHr() {
            return !rights.isEmpty() && role != Role.HR_OFFICER && role != Role.HR_DIRECTOR;
        }
    }

    /** A new account that can do something from its first day on. */
    public Welcome create(String login, Localized name, Granted first) {
        Welcome welcome = create(login, name);
        grant(welcome.id(), first);
        return welcome;
    }

    public Welcome create(String login, Localized name) {
        if (!Account.isLogin(login)) {
            throw new RuleException("identity.account.login", login);
        }
        if (accounts.find(login).isPresent()) {
            throw new RuleException("identity.account.exists", login);
        }
        String password = oneTimePassword();
        Account account = new Account(login, name, PasswordHash.hash(password.toCharArray()), clock.instant());
        accounts.add(account);
        accounts.record(login, "CREATED", own.login(), null);
        return new Welcome(account.id(), login, password);
    }

    public Welcome resetPassword(long id) {
        Account account = accounts.get(id);
        String password = oneTimePassword();
        account.resetPassword(PasswordHash.hash(password.toCharArray()));
        tokens.revokeAll(account, clock.instant());
        accounts.record(account.login(), "PASSWORD_RESET", own.login(), null);
        accounts.record(account.login(), "UNLOCKED", own.login(), null);
        return new Welcome(id, account.login(), password);
    }

    public void unlock(long id) {
        accounts.record(accounts.get(id).login(), "UNLOCKED", own.login(), null);
    }

    public void disable(long id) {
        Account account = accounts.get(id);
        if (account.login().equals(own.login())) {
            throw new RuleException("identity.account.self");
        }
        account.disable();
        tokens.revokeAll(account, clock.instant());
        accounts.record(account.login(), "DISABLED", own.login(), null);
    }

    public void enable(long id) {
        Account account = accounts.get(id);
        account.enable();
        accounts.record(account.login(), "ENABLED", own.login(), null);
    }

    public void grant(long id, Granted granted) {
        Account account = accounts.get(id);
        requirePlace(granted);
        if (granted.givesRightsOutsideHr()) {
            throw new RuleException("identity.grant.rights.hr");
        }
        AccountGrant grant = new AccountGrant(
                account, granted.role(), granted.bodyId(), granted.complexId(), granted.employeeId(), granted.rights());
        boolean held = accounts.grants(account.login()).stream().anyMatch(grant::grantsTheSameAs);
        if (held) {
            throw new RuleException("identity.grant.exists");
        }
        accounts.add(grant);
        accounts.record(account.login(), "GRANTED", own.login(), described(grant.hat()));
    }

    private static void requirePlace(Granted granted) {
        boolean placed =
                switch (granted.role()) {
                    case EMPLOYEE, CHIEF, HR_OFFICER, HR_DIRECTOR -> granted.bodyId() != null;
                    case COMPLEX_MANAGER -> granted.complexId() != null;
                    case MINISTRY, ADMINISTRATOR -> true;
                    case SYSTEM -> false;
                };
        if (!placed) {
            throw new RuleException("identity.grant.place");
        }
        boolean aPersonOfTheBody = granted.role() == Role.EMPLOYEE || granted.role() == Role.CHIEF;
        if (aPersonOfTheBody && granted.employeeId() == null) {
            throw new RuleException("identity.grant.employee");
        }
    }

    public void revoke(long grantId) {
        AccountGrant grant = accounts.findGrant(grantId).orElseThrow(() -> new RuleException("identity.grant.unknown"));
        if (grant.role() == Role.ADMINISTRATOR && grant.account().login().equals(own.login())) {
            throw new RuleException("identity.account.self");
        }
        accounts.record(grant.account().login(), "REVOKED", own.login(), described(grant.hat()));
        accounts.remove(grant);
    }

    private static String described(Hat hat) {
        return hat.rights().stream()
                .sorted()
                .map(right -> " +" + right)
                .collect(Collectors.joining("", hat.label(), ""));
    }

    private List<AccountRow> rows(List<Account> page) {
        Map<Long, List<Hat>> hats = accounts
                .grants(page.stream().map(Account::id).toList())
                .stream()
                .collect(Collectors.groupingBy(
                        grant -> grant.account().id(), Collectors.mapping(AccountGrant::hat, Collectors.toList())));
        Map<String, Instant> locks = locks();
        return page.stream()
                .map(a -> new AccountRow(
                        a.id(),
                        a.login(),
                        a.name(),
                        a.enabled(),
                        locks.get(a.login()),
                        hats.getOrDefault(a.id(), List.of())))
                .toList();
    }

    private static String oneTimePassword() {
        return RANDOM.ints(14, 0, READABLE.length())
                .mapToObj(i -> String.valueOf(READABLE.charAt(i)))
                .collect(Collectors.joining());
    }
}
