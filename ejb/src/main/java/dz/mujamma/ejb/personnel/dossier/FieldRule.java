package dz.mujamma.ejb.personnel.dossier;

import dz.mujamma.persistence.personnel.dossier.FileField;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads one value by itself: tidies it, and says why it cannot be what its field holds. */
public final class FieldRule {
    private static final int OLDEST_YEAR = 1900;
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u200e\\u200f]+");
    private static final Pattern ARABIC = Pattern.compile("[\\p{IsArabic}\\p{M}ـ' ’.-]+");
    private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}\\p{M}' ’.-]+");
    private static final Pattern PLACE = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}'() ’.,/-]+");
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9]{8,15}");
    private static final Pattern E_MAIL =
            Pattern.compile("[A-Za-z0-9][A-Za-z0-9._%+-]*@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*\\.[A-Za-z]{2,}");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    private FieldRule() {}

    /** The value as it is stored; null where nothing is said. */
    static String tidy(FileField field, String typed) {
        String text = typed == null ? "" : SPACES.matcher(typed).replaceAll(" ").strip();
        return switch (field.kind()) {
            case YES_NO -> String.valueOf(Boolean.parseBoolean(text));
            case DIGITS -> emptyToNull(text.replace(" ", "").replace("-", ""));
            case PHONE -> emptyToNull(text.replaceAll("[ .()/-]", ""));
            default -> emptyToNull(text);
        };
    }

    private static String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }

    /** @param value tidied */
    static Optional<Problem> problem(FileField field, String value, LocalDate today) {
        if (value == null) {
            return field.required() ? refused(field, "personnel.problem.required") : Optional.empty();
        }
        if (!field.is(FileField.Kind.DIGITS) && value.length() > field.longest()) {
            return refused(field, "personnel.problem.too-long", field.longest());
        }
        return switch (field.kind()) {
            case ARABIC ->
                form(
                        field,
                        value,
                        field.name().startsWith("birth_place") ? PLACE : ARABIC,
                        "personnel.problem.not-arabic");
            case LATIN ->
                form(
                        field,
                        value,
                        field.name().startsWith("birth_place") ? PLACE : LATIN,
                        "personnel.problem.not-latin");
            case TEXT ->
                CONTROL.matcher(value).find() ? refused(field, "personnel.problem.character") : Optional.empty();
            case DAY -> day(field, value, today);
            case YEAR -> year(field, value, today);
            case CHOICE -> known(field, value, field.choices());
            case YES_NO -> Optional.empty();
            case WILAYA -> form(field, value, DIGITS, "personnel.problem.choice");
            case DIGITS -> digits(field, value);
            case EMAIL -> form(field, value, E_MAIL, "personnel.problem.email");
            case PHONE -> form(field, value, PHONE, "personnel.problem.phone");
        };
    }

    private static Optional<Problem> form(FileField field, String value, Pattern form, String key) {
        return form.matcher(value).matches() ? Optional.empty() : refused(field, key);
    }

    private static Optional<Problem> known(FileField field, String value, List<String> choices) {
        return choices.contains(value) ? Optional.empty() : refused(field, "personnel.problem.choice");
    }

    private static Optional<Problem> digits(FileField field, String value) {
        if (!DIGITS.matcher(value).matches()) {
            return refused(field, "personnel.problem.digits", field.longest());
        }
        return value.length() == field.longest()
                ? Optional.empty()
                : refused(field, "personnel.problem.digit-count", field.longest(), value.length());
    }

    private static Optional<Problem> day(FileField field, String value, LocalDate today) {
        try {
            LocalDate day = LocalDate.parse(value);
            if (day.getYear() < OLDEST_YEAR) {
                return refused(field, "personnel.problem.too-early");
            }
            return day.isAfter(today) ? refused(field, "personnel.problem.future") : Optional.empty();
        } catch (DateTimeParseException unreadable) {
            return refused(field, "personnel.problem.day");
        }
    }

    private static Optional<Problem> year(FileField field, String value, LocalDate today) {
        if (!YEAR.matcher(value).matches() || Integer.parseInt(value) < OLDEST_YEAR) {
            return refused(field, "personnel.problem.year");
        }
        return Integer.parseInt(value) > today.getYear()
                ? refused(field, "personnel.problem.future")
                : Optional.empty();
    }

    private static Optional<Problem> refused(FileField field, String key, Object... arguments) {
        return Optional.of(Problem.of(field.name(), key, arguments));
    }
}
