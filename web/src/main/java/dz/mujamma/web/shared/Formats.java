package dz.mujamma.web.shared;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How days, moments and numbers are written: western digits everywhere, Algerian month names in Arabic. */
public final class Formats {
    private static final ZoneId ALGIERS = ZoneId.of("Africa/Algiers");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm", Locale.ROOT).withZone(ALGIERS);
    private static final String LEFT_TO_RIGHT_MARK = "\u200e";

    private final Language language;
    private final DateTimeFormatter longDate;
    private final DateTimeFormatter weekday;
    private final DateTimeFormatter month;
    private final DecimalFormatSymbols symbols;

    Formats(Language language) {
        this.language = language;
        this.longDate = DateTimeFormatter.ofPattern("d MMMM yyyy", language.formats());
        this.weekday = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", language.formats());
        this.month = DateTimeFormatter.ofPattern("LLLL yyyy", language.formats());
        this.symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setDecimalSeparator(language == Language.EN ? '.' : ',');
        symbols.setGroupingSeparator(language == Language.EN ? ',' : '\u202f');
    }

    /** 01/07/2026. */
    public String date(LocalDate day) {
        return day == null ? "" : DATE.format(day);
    }

    /** 1 juillet 2026, 1 جويلية 2026. */
    public String longDate(LocalDate day) {
        return day == null ? "" : longDate.format(day);
    }

    /** With the day of the week before it. */
    public String weekday(LocalDate day) {
        return day == null ? "" : weekday.format(day);
    }

    public String month(YearMonth of) {
        return of == null ? "" : month.format(of);
    }

    /** Day and minute, on the clocks of Algeria. */
    /** The day of a moment, in Algiers. */
    public String dayOf(Instant at) {
        return at == null ? "" : date(LocalDate.ofInstant(at, ALGIERS));
    }

    public String moment(Instant at) {
        return at == null ? "" : MOMENT.format(at);
    }

    /** Two decimals at most, thousands set apart from ten thousand on, so that a year stays a year. */
    public String number(Number value) {
        if (value == null) {
            return "";
        }
        BigDecimal exact = new BigDecimal(value.toString());
        boolean grouped = exact.abs().compareTo(BigDecimal.valueOf(10_000)) >= 0;
        String written = new DecimalFormat(grouped ? "#,##0.##" : "0.##", symbols).format(exact);
        // Without the mark the minus sign would land on the other side of a number in right-to-left text.
        return language == Language.AR && exact.signum() < 0 ? LEFT_TO_RIGHT_MARK + written : written;
    }
}
