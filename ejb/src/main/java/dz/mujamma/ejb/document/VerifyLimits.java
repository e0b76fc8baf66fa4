package dz.mujamma.ejb.document;

import dz.mujamma.persistence.document.VerifyWindows;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;

/**
 * How often papers may be looked up in a minute: {@code VERIFY_PER_ADDRESS} (30) from one address, {@code VERIFY_IN_ALL}
 * (1200) together. Counted in the database, so that all nodes count alike, and forgotten after minutes.
 */
@Stateless
public class VerifyLimits {
    private static final int WINDOW = 60;
    private static final long PER_ADDRESS = limit("VERIFY_PER_ADDRESS", 30);
    private static final long IN_ALL = limit("VERIFY_IN_ALL", 1200);
    private static final String ALL = "all";

    @Inject
    private VerifyWindows windows;

    @Inject
    private Clock clock;

    /** Counts in a transaction of its own: a question refused was asked all the same, and nobody waits for the answer of another. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void count(String address) throws TooManyQuestions {
        Instant now = clock.instant();
        Instant window = Instant.ofEpochSecond(now.getEpochSecond() / WINDOW * WINDOW);
        // The own window first: who is over the limit does not use up what is left for the others.
        if (windows.count(asker(address, window), window) > PER_ADDRESS) {
            throw tooMany(now, window);
        }
        long inAll = windows.count(ALL, window);
        if (inAll == 1) {
            windows.forgetBefore(window.minus(Duration.ofMinutes(5)));
        }
        if (inAll > IN_ALL) {
            throw tooMany(now, window);
        }
    }

    private static TooManyQuestions tooMany(Instant now, Instant window) {
        return new TooManyQuestions(
                (int) Duration.between(now, window.plusSeconds(WINDOW)).toSeconds() + 1);
    }

    /** Not the address itself, and no two windows alike: who asked what when is nobody's business. */
    private static String asker(String address, Instant window) {
        try {
            byte[] bytes = (window + " " + address).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long limit(String name, long otherwise) {
        String configured = System.getenv(name);
        return configured == null || configured.isBlank() ? otherwise : Long.parseLong(configured.strip());
    }
}
