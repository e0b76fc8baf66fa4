package dz.mujamma.ejb.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Locale;

/**
 * The code of a paper: 140 random bits in seven groups of four signs, without those that people take for one another. What
 * is typed is forgiven its case, its spaces and strokes, and O for 0, I and L for 1.
 */
final class VerifyCode {
    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 28;
    private static final int LONGEST_TYPED = 100;
    private static final SecureRandom RANDOM = new SecureRandom();

    private VerifyCode() {}

    static String next() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(i > 0 && i % 4 == 0 ? "-" : "").append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return code.toString();
    }

    /** SHA-256 of what was typed, in the form in which codes are written; also of what can be no code. */
    static byte[] hash(String typed) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(written(typed).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static String written(String typed) {
        String text = typed == null ? "" : typed.substring(0, Math.min(typed.length(), LONGEST_TYPED));
        String signs = text.toUpperCase(Locale.ROOT)
                .replaceAll("[^0-9A-Z]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return signs.replaceAll("(.{4})(?!$)", "$1-");
    }
}
