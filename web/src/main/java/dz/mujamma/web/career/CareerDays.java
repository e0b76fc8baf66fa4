package dz.mujamma.web.career;

import dz.mujamma.ejb.career.history.CareerStory;
import dz.mujamma.web.shared.ListRequest;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** The two questions to a career, as they stand in the address: what was true on a day, as known on a day. */
@Named
@RequestScoped
public class CareerDays {
    private static final LocalDate EARLIEST = LocalDate.of(1963, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 1, 1);

    @Inject
    private ListRequest list;

    private LocalDate on;
    private LocalDate known;

    @PostConstruct
    void read() {
        on = day("on");
        known = day("known");
    }

    /** What is no day, or a day of no career, is as if it had not been asked. */
    private LocalDate day(String name) {
        try {
            LocalDate day = list.text(name) == null ? null : LocalDate.parse(list.text(name));
            return day == null || day.isBefore(EARLIEST) || day.isAfter(LATEST) ? null : day;
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }

    /** The fields say what is shown. */
    void show(CareerStory story) {
        on = story.on();
        known = story.known();
    }

    /** To be put behind an address. */
    String asked() {
        return (on == null ? "" : "&on=" + on) + (known == null ? "" : "&known=" + known);
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public LocalDate getKnown() {
        return known;
    }

    public void setKnown(LocalDate known) {
        this.known = known;
    }
}
