package dz.mujamma.ejb.calendar;

import dz.mujamma.persistence.calendar.Holiday;
import dz.mujamma.persistence.shared.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What kind of day each day of a span is. A snapshot: holidays outside the span are not known to it, so asking there is
 * refused rather than answered wrongly.
 */
public final class WorkCalendar {
    private final DateRange span;
    private final WorkWeek week;
    private final Map<LocalDate, List<Holiday>> holidays;

    public WorkCalendar(DateRange span, WorkWeek week, List<Holiday> holidays) {
        this.span = span;
        this.week = week;
        this.holidays = holidays.stream().collect(Collectors.groupingBy(Holiday::day));
    }

    public DateRange span() {
        return span;
    }

    public boolean isRest(LocalDate day) {
        return week.isRest(known(day));
    }

    public boolean isHoliday(LocalDate day) {
        return holidays.containsKey(known(day));
    }

    /** Neither weekly rest nor holiday. */
    public boolean isWorkingDay(LocalDate day) {
        return !isRest(day) && !isHoliday(day);
    }

    /** Two may fall on one day, as Achoura and Independence did in 2025. */
    public List<Holiday> holidaysOn(LocalDate day) {
        return holidays.getOrDefault(known(day), List.of());
    }

    public List<Holiday> holidaysIn(DateRange range) {
        return range.days().flatMap(day -> holidaysOn(day).stream()).toList();
    }

    /** Days of the range on which at least one holiday falls. */
    public int holidayDays(DateRange range) {
        return (int) range.days().filter(this::isHoliday).count();
    }

    public int restDays(DateRange range) {
        return (int) range.days().filter(this::isRest).count();
    }

    /** A holiday that falls on a day of rest is one day off, not two. */
    public int workingDays(DateRange range) {
        return (int) range.days().filter(this::isWorkingDay).count();
    }

    /** The day itself when it is a working day, else the next one. */
    public LocalDate workingDayFrom(LocalDate day) {
        LocalDate working = day;
        while (!isWorkingDay(working)) {
            working = working.plusDays(1);
        }
        return working;
    }

    /** The working day so many working days after this one. */
    public LocalDate plusWorkingDays(LocalDate day, int count) {
        LocalDate working = day;
        for (int left = count; left > 0; left--) {
            working = workingDayFrom(working.plusDays(1));
        }
        return working;
    }

    private LocalDate known(LocalDate day) {
        if (!span.contains(day)) {
            throw new IllegalArgumentException(day + " is outside " + span);
        }
        return day;
    }
}
