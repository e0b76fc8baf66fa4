package dz.mujamma.persistence.personnel.dossier;

import java.util.List;

/**
 * One thing a part of the file says. Values travel as text: days as ISO dates, yes and no as true and false, wilayas by their
 * id; null where nothing is said.
 *
 * @param name the column, and the end of the message key of its label
 * @param longest how many characters it may have; for {@link Kind#DIGITS} how many it must have
 * @param choices for {@link Kind#CHOICE} the values there are
 */
public record FileField(String name, Kind kind, boolean required, int longest, List<String> choices) {
    private static final int NAME = 80;
    private static final int LINE = 200;

    /** How a value is written and looked at. */
    public enum Kind {
        ARABIC("text"),
        LATIN("text"),
        TEXT("text"),
        DAY("date"),
        YEAR("smallint"),
        CHOICE("text"),
        YES_NO("boolean"),
        WILAYA("smallint"),
        DIGITS("text"),
        EMAIL("text"),
        PHONE("text");

        private final String type;

        Kind(String type) {
            this.type = type;
        }

        /** As the database calls it. */
        String type() {
            return type;
        }
    }

    public FileField {
        choices = List.copyOf(choices);
    }

    static FileField arabic(String name) {
        return of(name, Kind.ARABIC, NAME);
    }

    static FileField latin(String name) {
        return of(name, Kind.LATIN, NAME);
    }

    static FileField line(String name) {
        return of(name, Kind.TEXT, LINE);
    }

    static FileField digits(String name, int length) {
        return of(name, Kind.DIGITS, length);
    }

    static FileField choice(String name, String... choices) {
        return new FileField(name, Kind.CHOICE, false, LINE, List.of(choices));
    }

    static FileField of(String name, Kind kind) {
        return of(name, kind, LINE);
    }

    private static FileField of(String name, Kind kind, int longest) {
        return new FileField(name, kind, false, longest, List.of());
    }

    FileField needed() {
        return new FileField(name, kind, true, longest, choices);
    }

    public boolean is(Kind other) {
        return kind == other;
    }
}
