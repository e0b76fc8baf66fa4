package dz.mujamma.ejb.identity;

import dz.mujamma.persistence.identity.Account;
import dz.mujamma.persistence.identity.AccountToken;
import dz.mujamma.persistence.identity.AccountTokens;
import dz.mujamma.persistence.identity.Accounts;
import dz.mujamma.persistence.shared.RuleException;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** Bearer tokens: made for the own account, shown once, kept as a hash, expiring, revocable. */
@Stateless
@PermitAll
public class TokenService {
    public static final int LONGEST_DAYS = 365;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    private OwnAccount own;

    @Inject
    private Accounts accounts;

    @Inject
    private AccountTokens tokens;

    @Inject
    private Clock clock;

    /** A token as its owner sees it; the secret is not among it. */
    public record TokenRow(
            long id, String label, Instant createdAt, Instant expiresAt, Instant revokedAt, Instant lastUsedAt) {
        public boolean living(Instant now) {
            return revokedAt == null && expiresAt.isAfter(now);
        }
    }

    /** @param secret shown now and never again */
    public record NewToken(long id, String secret, Instant expiresAt) {}

    public List<TokenRow> mine() {
        return tokens.of(own.login()).stream()
                .map(t -> new TokenRow(t.id(), t.label(), t.createdAt(), t.expiresAt(), t.revokedAt(), t.lastUsedAt()))
                .toList();
    }

    /**
     * A token for whoever calls.
     *
     * @param days life in days, 1 to {@value #LONGEST_DAYS}
     */
    public NewToken create(String label, int days) {
        return create(own.get(), label, days);
    }

    /** A token for somebody whose name and password were just found right. */
    public NewToken createFor(Person signedIn, String label, int days) {
        return create(accounts.find(signedIn.login()).orElseThrow(), label, days);
    }

    private NewToken create(Account account, String label, int days) {
        if (account.mustChangePassword()) {
            throw new RuleException("identity.password.oneTime");
        }
        if (days < 1 || days > LONGEST_DAYS) {
            throw new RuleException("identity.token.days", LONGEST_DAYS);
        }
        if (label == null || label.isBlank() || label.length() > 100) {
            throw new RuleException("identity.token.label");
        }
        byte[] random = new byte[32];
        RANDOM.nextBytes(random);
        String secret = "mj_" + Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        Instant now = clock.instant();
        AccountToken token =
                new AccountToken(account, label.strip(), hash(secret), now, now.plus(Duration.ofDays(days)));
        tokens.add(token);
        accounts.record(account.login(), "TOKEN_CREATED", account.login(), label.strip());
        return new NewToken(token.id(), secret, token.expiresAt());
    }

    public void revoke(long id) {
        tokens.of(own.login()).stream()
                .filter(t -> t.id() == id)
                .findFirst()
                .orElseThrow(() -> new RuleException("identity.token.unknown"))
                .revoke(clock.instant());
    }

    /** Ends the token that the call came with. */
    public void revoke(String secret) {
        tokens.find(own.login(), hash(secret)).ifPresent(t -> t.revoke(clock.instant()));
    }

    /** Notes the use of a token and tells whose it is; empty for unknown, expired and revoked ones. */
    public Optional<String> use(String secret) {
        return tokens.use(hash(secret), clock.instant());
    }

    private static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
