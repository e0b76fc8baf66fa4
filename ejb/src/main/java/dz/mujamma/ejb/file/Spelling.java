package dz.mujamma.ejb.file;

import java.text.Normalizer;
import java.util.Locale;

/** Makes one of the many ways to write the same words: accents, vowel marks, hamza, spaces and case do not count. */
public final class Spelling {
    private Spelling() {}

    /** Letters and digits alone, in lower case, to be compared with others treated the same way. */
    public static String key(String text) {
        String decomposed = Normalizer.normalize(Cells.clean(text), Normalizer.Form.NFKD);
        StringBuilder kept = new StringBuilder(decomposed.length());
        decomposed
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .map(Spelling::plain)
                .filter(Character::isLetterOrDigit)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /** Hamza carriers lose their hamza by decomposition; what is left are letters that are written for one another. */
    private static int plain(int letter) {
        return switch (letter) {
            case 'ٱ' -> 'ا';
            case 'ى' -> 'ي';
            case 'ة' -> 'ه';
            case 'ء', 'ـ' -> ' ';
            case 'œ' -> 'o';
            case 'گ', 'ڨ', 'ڤ' -> 'ق';
            default -> letter;
        };
    }
}
