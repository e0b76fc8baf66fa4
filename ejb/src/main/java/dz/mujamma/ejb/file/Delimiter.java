package dz.mujamma.ejb.file;

/** Finds what separates the cells of a line. */
final class Delimiter {
    private static final char[] KNOWN = {';', ',', '\t'};

    private Delimiter() {}

    /** The one of semicolon, comma and tab that stands most often outside quotes; the semicolon where none does. */
    static char of(String headerLine) {
        char best = KNOWN[0];
        long most = 0;
        String unquoted = headerLine.replaceAll("\"[^\"]*\"", "");
        for (char candidate : KNOWN) {
            long count = unquoted.chars().filter(letter -> letter == candidate).count();
            if (count > most) {
                most = count;
                best = candidate;
            }
        }
        return best;
    }
}
