package dz.mujamma.ejb.career;

import dz.mujamma.persistence.shared.Localized;
import java.util.Locale;

/** What stands above a delegate's name: in whose place, by whose delegation, and the delegate's own capacity. */
final class SignatureFormula {
    private SignatureFormula() {}

    static Localized byDelegation(Localized giver, Localized delegate) {
        return new Localized(arabic(giver.ar()) + "\n" + delegate.ar(), french(giver.fr()) + "\n" + delegate.fr());
    }

    /** The pronoun follows the capacity, whose first word ends in a ta marbuta for a woman. */
    private static String arabic(String giver) {
        String capacity = giver.strip();
        String firstWord = capacity.split("\\s+")[0];
        return "عن " + capacity + " وبتفويض " + (firstWord.endsWith("ة") ? "منها" : "منه");
    }

    private static String french(String giver) {
        String capacity = giver.strip();
        String lower = capacity.toLowerCase(Locale.FRENCH);
        boolean hasArticle = lower.startsWith("le ") || lower.startsWith("la ") || lower.matches("l['’].*");
        if (hasArticle) {
            return "Pour " + lower.charAt(0) + capacity.substring(1) + " et par délégation";
        }
        return "Pour " + (lower.startsWith("directrice") || lower.startsWith("présidente") ? "la " : "le ") + capacity
                + " et par délégation";
    }
}
