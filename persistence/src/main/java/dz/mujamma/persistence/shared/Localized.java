package dz.mujamma.persistence.shared;

import jakarta.persistence.Embeddable;
import java.util.Locale;

/** Text that people read in Arabic and in French; English readers get the French. */
@Embeddable
public record Localized(String ar, String fr) {
    public Localized {
        if (ar == null || ar.isBlank() || fr == null || fr.isBlank()) {
            throw new IllegalArgumentException("text is needed in Arabic and in French: " + ar + " / " + fr);
        }
    }

    public String in(Locale locale) {
        return "ar".equals(locale.getLanguage()) ? ar : fr;
    }

    /** Both texts as one argument of a sentence that is kept, and put in words for each reader later. */
    public String stored() {
        return ar + "|" + fr;
    }

    /** The same of any argument of a sentence. */
    public static String storedOrText(Object argument) {
        return argument instanceof Localized name ? name.stored() : String.valueOf(argument);
    }
}
