package dz.mujamma.web.organization;

import dz.mujamma.web.shared.ListRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;

/** The day that the address asks for; today where it asks for none that there could be. */
@Named("askedDay")
@RequestScoped
public class AskedDay {
    static final String NAME = "on";

    @Inject
    private ListRequest list;

    @Inject
    private Clock clock;

    public LocalDate getDay() {
        LocalDate day = list.day(NAME);
        return day == null ? getToday() : day;
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
