package dz.mujamma.server.demo;

/**
 * NIN and NSS in the forms that are reported for them (nobody publishes them officially): a different serial gives a
 * different number.
 */
final class Numbers {
    private static final long SERIALS = 10_000_000L;
    private static final long SCATTER = 7_368_787L;

    private Numbers() {}

    /** 18 digits: nationality, sex, year, commune, act, register, check. */
    static String nin(long serial, boolean woman, int birthYear, int wilaya) {
        long scattered = scatter(serial);
        String year = (birthYear < 2000 ? "9" : "0") + twoDigits(birthYear);
        String stem = "1" + (woman ? "1" : "0") + year + "%02d%02d".formatted(wilaya % 100, scattered % 37 + 1)
                + "%07d".formatted(scattered);
        return stem + "0" + luhn(stem);
    }

    /** 12 digits: year, serial, sex, check. */
    static String nss(long serial, boolean woman, int birthYear) {
        String stem = twoDigits(birthYear) + "%07d".formatted(scatter(serial)) + (woman ? "2" : "1");
        return stem + "%02d".formatted(complement(stem));
    }

    private static long scatter(long serial) {
        return serial * SCATTER % SERIALS;
    }

    private static String twoDigits(int year) {
        return "%02d".formatted(year % 100);
    }

    private static int luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighed = i % 2 == 0 ? digit * 2 : digit;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return (10 - sum % 10) % 10;
    }

    private static int complement(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (digits.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
        }
        return Math.floorMod(99 - sum, 100);
    }
}
