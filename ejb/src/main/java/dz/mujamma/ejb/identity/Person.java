package dz.mujamma.ejb.identity;

import dz.mujamma.persistence.identity.Account;
import dz.mujamma.persistence.identity.AccountGrant;
import dz.mujamma.persistence.shared.Localized;
import dz.mujamma.persistence.tenancy.Hat;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Somebody signed in, as of this request.
 *
 * @param passwordStamp changes with the password
 * @param language tag kept for the account, or null while the browser decides
 * @param lastHatId the hat worn last, or null
 * @param hats every hat granted, in the order people look for them
 */
public record Person(
        String login,
        String passwordStamp,
        Localized name,
        String language,
        boolean mustChangePassword,
        Long lastHatId,
        List<Hat> hats) {

    static Person of(Account account, List<AccountGrant> grants) {
        List<Hat> hats = grants.stream()
                .map(AccountGrant::hat)
                .sorted(Comparator.comparing(Hat::role).thenComparing(Hat::id))
                .toList();
        return new Person(
                account.login(),
                account.passwordStamp(),
                account.name(),
                account.language(),
                account.mustChangePassword(),
                account.hatId(),
                hats);
    }

    /** The hat asked for, if it was granted. */
    public Optional<Hat> hat(long id) {
        return hats.stream().filter(hat -> hat.id() == id).findFirst();
    }

    /** The hat worn last, else the first one granted; empty for an account without grants. */
    public Optional<Hat> usualHat() {
        return Optional.ofNullable(lastHatId).flatMap(this::hat).or(() -> hats.stream()
                .findFirst());
    }

    public Set<String> roles() {
        return hats.stream().map(hat -> hat.role().name()).collect(Collectors.toUnmodifiableSet());
    }
}
