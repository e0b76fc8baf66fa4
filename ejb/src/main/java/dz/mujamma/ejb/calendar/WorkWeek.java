package dz.mujamma.ejb.calendar;

import dz.mujamma.persistence.calendar.WeeklyRest;
import dz.mujamma.persistence.shared.DateRange;
import java.time.LocalDate;
import java.util.List;

/** The weekly rest through time. A day for which no week is known is a working day. */
public record WorkWeek(List<WeeklyRest> rests) {
    public WorkWeek {
        rests = List.copyOf(rests);
    }

    public boolean isRest(LocalDate day) {
        for (WeeklyRest rest : rests) {
            if (rest.holdsOn(day)) {
                return rest.days().contains(day.getDayOfWeek());
            }
        }
        return false;
    }

    /** Days of the range that are not weekly rest. A holiday is not rest of the week: it counts. */
    public int weekdays(DateRange range) {
        int count = 0;
        for (LocalDate day = range.first(); !day.isAfter(range.last()); day = day.plusDays(1)) {
            if (!isRest(day)) {
                count++;
            }
        }
        return count;
    }
}
