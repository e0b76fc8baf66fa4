package dz.mujamma.web.shared;

import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages people read here; Arabic where none of them fits. */
public enum Language {
    AR("ar-DZ", "العربية", "ع", "rtl"),
    FR("fr", "Français", "Fr", "ltr"),
    EN("en-GB", "English", "En", "ltr");

    private final Locale formats;
    private final String ownName;
    private final String shortName;
    private final String direction;

    Language(String formats, String ownName, String shortName, String direction) {
        this.formats = Locale.forLanguageTag(formats);
        this.ownName = ownName;
        this.shortName = shortName;
        this.direction = direction;
    }

    /** What the account keeps and the page declares: {@code ar}, {@code fr} or {@code en}. */
    public String getTag() {
        return formats.getLanguage();
    }

    /** How its readers call it. */
    public String getOwnName() {
        return ownName;
    }

    /** The same where there is little room. */
    public String getShortName() {
        return shortName;
    }

    public String getDirection() {
        return direction;
    }

    public Locale getLocale() {
        return Locale.forLanguageTag(getTag());
    }

    /** With the country, for the names of months and days: Algeria's are not those of the Arab East. */
    Locale formats() {
        return formats;
    }

    public static Optional<Language> tagged(String tag) {
        return Arrays.stream(values())
                .filter(language -> language.getTag().equals(tag))
                .findFirst();
    }

    /** The first of the reader's languages that is spoken here. */
    public static Language firstOf(List<Locale> wanted) {
        return wanted.stream()
                .flatMap(locale -> tagged(locale.getLanguage()).stream())
                .findFirst()
                .orElse(AR);
    }

    public static Language firstOf(Enumeration<Locale> wanted) {
        return firstOf(Collections.list(wanted));
    }
}
