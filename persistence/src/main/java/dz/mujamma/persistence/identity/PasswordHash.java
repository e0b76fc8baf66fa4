package dz.mujamma.persistence.identity;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * The slow salted form in which a password is kept, {@code PBKDF2WithHmacSHA512:210000:<salt>:<hash>}: the text that
 * Jakarta Security's Pbkdf2PasswordHash writes and reads too, so that either side may check what the other stored.
 */
public final class PasswordHash {

    private static final String ALGORITHM = "PBKDF2WithHmacSHA512";
    private static final int ITERATIONS = 210_000;
    private static final int SALT_BYTES = 32;
    private static final int HASH_BYTES = 64;
    private static final SecureRandom RANDOM = new SecureRandom();

    private PasswordHash() {}

    /** A new hash under a fresh salt: two calls with one password never give the same text. */
    public static String hash(char[] password) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return hash(password, salt, ITERATIONS);
    }

    /** Same salt, same text. Only for generated demo people, whose data must come out alike on every run. */
    public static String hash(char[] password, byte[] salt, int iterations) {
        Base64.Encoder base64 = Base64.getEncoder();
        return String.join(
                ":",
                ALGORITHM,
                Integer.toString(iterations),
                base64.encodeToString(salt),
                base64.encodeToString(derive(password, salt, iterations, HASH_BYTES)));
    }

    /** Whether {@code password} is the one behind {@code stored}; a text this class cannot read is never a match. */
    public static boolean verify(char[] password, String stored) {
        String[] parts = stored.split(":", -1);
        if (parts.length != 4 || !parts[0].equals(ALGORITHM)) {
            return false;
        }
        try {
            byte[] expected = Base64.getDecoder().decode(parts[3]);
            byte[] salt = Base64.getDecoder().decode(parts[2]);
            byte[] actual = derive(password, salt, Integer.parseInt(parts[1]), expected.length);
            return MessageDigest.isEqual(expected, actual);
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    /** A short name of a stored hash, from which neither hash nor password can be found. */
    public static String stamp(String stored) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(stored.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("SHA-256 is part of every JDK", missing);
        }
    }

    private static byte[] derive(char[] password, byte[] salt, int iterations, int bytes) {
        PBEKeySpec spec = new PBEKeySpec(Arrays.copyOf(password, password.length), salt, iterations, bytes * 8);
        try {
            return SecretKeyFactory.getInstance(ALGORITHM).generateSecret(spec).getEncoded();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(ALGORITHM + " is part of every JDK", missing);
        } finally {
            spec.clearPassword();
        }
    }
}
