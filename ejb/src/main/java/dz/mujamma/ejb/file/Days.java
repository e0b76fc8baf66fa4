package dz.mujamma.ejb.file;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a day written as 31/12/1980, 31-12-1980, 31.12.1980 or 1980-12-31, and years alone. */
public final class Days {
    private static final Pattern DAY_FIRST = Pattern.compile("([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{4})");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("([0-9]{4})[/.-]([0-9]{1,2})[/.-]([0-9]{1,2})(?:[T ]00:00(?::00)?)?");
    private static final Pattern YEAR_ALONE = Pattern.compile("(?:00[/.-]00[/.-]|[^0-9]*)([0-9]{4})");

    private Days() {}

    /** Says whether the text has the form of a day at all, so that 31/02 can be told from a text. */
    static boolean hasForm(String text) {
        return DAY_FIRST.matcher(text).matches() || YEAR_FIRST.matcher(text).matches();
    }

    /** @throws DateTimeException for a day that is in no calendar, such as 31/02/1990 */
    static LocalDate read(String text) {
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return LocalDate.of(number(dayFirst, 3), number(dayFirst, 2), number(dayFirst, 1));
        }
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return LocalDate.of(number(yearFirst, 1), number(yearFirst, 2), number(yearFirst, 3));
        }
        throw new DateTimeException(text);
    }

    /** The year of a presumed birth: 1975, 00/00/1975, "présumé 1975", "مولود خلال 1975"; 0 where the text is none of these. */
    public static int yearAlone(String text) {
        Matcher matcher = YEAR_ALONE.matcher(text);
        return matcher.matches() ? number(matcher, 1) : 0;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
