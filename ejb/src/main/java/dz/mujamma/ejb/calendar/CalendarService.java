package dz.mujamma.ejb.calendar;

import dz.mujamma.persistence.calendar.Holidays;
import dz.mujamma.persistence.calendar.WeeklyRests;
import dz.mujamma.persistence.calendar.Wilaya;
import dz.mujamma.persistence.calendar.Wilayas;
import dz.mujamma.persistence.shared.DateRange;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** The calendar of the country, which is nobody's secret. */
@Stateless
@PermitAll
public class CalendarService {
    @Inject
    private WeeklyRests rests;

    @Inject
    private Holidays holidays;

    @Inject
    private Wilayas wilayas;

    /** Two statements, however long the range. */
    public WorkCalendar calendar(DateRange range) {
        return new WorkCalendar(range, new WorkWeek(rests.all()), holidays.in(range));
    }

    public List<Wilaya> wilayas() {
        return wilayas.all();
    }
}
