package dz.mujamma.web.organization;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/**
 * The day that the address asks for: by a link ({@code on=2027-01-01}) or as picked ({@code on_input=01/01/2027}). Today where it
 * asks for none that there could be.
 */
@Named("askedDay")
@RequestScoped
public class AskedDay {
    static final String NAME = "on";
    private static final String PICKED = "on_input";
    private static final DateTimeFormatter AS_PICKED = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Clock clock;

    public LocalDate getDay() {
        String picked = request.getParameter(PICKED);
        String asked = request.getParameter(NAME);
        try {
            LocalDate day = picked != null
                    ? LocalDate.parse(picked.strip(), AS_PICKED)
                    : asked == null ? getToday() : LocalDate.parse(asked.strip());
            return day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR ? getToday() : day;
        } catch (DateTimeException e) {
            return getToday();
        }
    }

    public LocalDate getToday() {
        return LocalDate.now(clock);
    }

    public boolean isAnother() {
        return !getDay().equals(getToday());
    }

    /** What an address adds to stay on the day; empty for today. */
    public String getAddition() {
        return isAnother() ? "&" + NAME + "=" + getDay() : "";
    }

    /** The same as the only parameter of an address. */
    public String getOnly() {
        return isAnother() ? "?" + NAME + "=" + getDay() : "";
    }

    /** The last day of the year before: the day of the yearly count. */
    public LocalDate getYearEnd() {
        return LocalDate.of(getToday().getYear() - 1, 12, 31);
    }
}
