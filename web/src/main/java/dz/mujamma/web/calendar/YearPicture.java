package dz.mujamma.web.calendar;

import dz.mujamma.ejb.calendar.WorkCalendar;
import dz.mujamma.persistence.calendar.Holiday;
import dz.mujamma.persistence.shared.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What {@link YearCalendar} draws.
 *
 * @param marked spans of days to show, each with the end of its message key below {@code calendar.leave.}
 */
public record YearPicture(WorkCalendar calendar, LocalDate today, Map<DateRange, String> marked) {
    public YearPicture {
        marked = Map.copyOf(marked);
    }

    public int year() {
        return calendar.span().first().getYear();
    }

    /** The holidays in order; those of several days one line each. */
    public List<Holiday> holidays() {
        return calendar.holidaysIn(calendar.span());
    }

    String markOn(LocalDate day) {
        return marked.entrySet().stream()
                .filter(mark -> mark.getKey().contains(day))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    /** All that a cell looks like, as style classes. */
    String classesOf(LocalDate day) {
        List<String> classes = new ArrayList<>();
        if (calendar.isRest(day)) {
            classes.add("rest");
        }
        if (calendar.isHoliday(day)) {
            classes.add("holiday");
        }
        String mark = markOn(day);
        if (mark != null) {
            classes.add("leave");
            classes.add("leave-" + mark);
        }
        if (day.equals(today)) {
            classes.add("today");
        }
        return String.join(" ", classes);
    }
}
