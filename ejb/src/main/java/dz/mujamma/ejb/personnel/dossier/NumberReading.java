package dz.mujamma.ejb.personnel.dossier;

import java.util.Optional;

/**
 * What the digits of the national number (NIN) and of the social-security number (NSS) seem to say. No official source gives
 * their make-up; public readings do (law.md §8), hence good for a doubt only.
 */
public final class NumberReading {
    private static final int SEX_DIGIT = 1;
    private static final int YEAR_FROM = 2;
    private static final int YEAR_TO = 5;
    private static final int CENTURY_1900 = 900;
    private static final int KEY_FROM = 10;
    private static final int KEY_BASE = 99;

    private NumberReading() {}

    /** F or M by the second digit; empty where the digit is neither. */
    public static Optional<String> sexOfNin(String nin) {
        return switch (nin.charAt(SEX_DIGIT)) {
            case '0' -> Optional.of("M");
            case '1' -> Optional.of("F");
            default -> Optional.empty();
        };
    }

    /** The year of birth by digits 3 to 5: 9xx for 19xx, 0xx for 20xx; empty where they are neither. */
    public static Optional<Integer> yearOfNin(String nin) {
        int digits = Integer.parseInt(nin.substring(YEAR_FROM, YEAR_TO));
        if (digits >= CENTURY_1900) {
            return Optional.of(1000 + digits);
        }
        return digits < 100 ? Optional.of(2000 + digits) : Optional.empty();
    }

    /** Whether the last two digits are 99 less twice the digits of odd rank and once those of even rank, of the first ten. */
    public static boolean hasKeyOfNss(String nss) {
        int sum = 0;
        for (int i = 0; i < KEY_FROM; i++) {
            int digit = nss.charAt(i) - '0';
            sum += i % 2 == 0 ? 2 * digit : digit;
        }
        return Math.floorMod(KEY_BASE - sum, 100) == Integer.parseInt(nss.substring(KEY_FROM));
    }
}
