package dz.mujamma.ejb.career.preview;

import dz.mujamma.ejb.career.history.Differences;
import dz.mujamma.ejb.career.timeline.Timeline;
import dz.mujamma.persistence.career.CareerPeriod;
import dz.mujamma.persistence.shared.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Two careers of one person side by side. */
public final class Comparison {
    private Comparison() {}

    /** All stretches from the first effect of either on, in the order of days. */
    public static List<Compared> of(Timeline before, Timeline after) {
        List<LocalDate> days = List.copyOf(boundaries(before, after));
        List<Compared> stretches = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            LocalDate from = days.get(i);
            LocalDate to = i + 1 < days.size() ? days.get(i + 1) : null;
            var one = before.situationOn(from);
            var other = after.situationOn(from);
            stretches.add(new Compared(from, to, one, other, Differences.lanes(one, other)));
        }
        return stretches;
    }

    /**
     * The days for which something comes to hold that did not; days without an end go up to a horizon.
     *
     * @param holds what is asked of a stretch
     */
    public static List<DateRange> days(List<Compared> stretches, Predicate<Compared> holds, LocalDate horizon) {
        List<DateRange> days = new ArrayList<>();
        for (Compared stretch : stretches) {
            LocalDate last = stretch.to() == null ? horizon : stretch.to().minusDays(1);
            if (holds.test(stretch) && !last.isBefore(stretch.from())) {
                join(days, new DateRange(stretch.from(), last));
            }
        }
        return days;
    }

    private static void join(List<DateRange> days, DateRange more) {
        DateRange last = days.isEmpty() ? null : days.get(days.size() - 1);
        if (last != null && last.last().plusDays(1).equals(more.first())) {
            days.set(days.size() - 1, new DateRange(last.first(), more.last()));
        } else {
            days.add(more);
        }
    }

    private static SortedSet<LocalDate> boundaries(Timeline before, Timeline after) {
        SortedSet<LocalDate> days = new TreeSet<>();
        Stream.concat(before.periods().stream(), after.periods().stream()).forEach(period -> add(days, period));
        return days;
    }

    private static void add(SortedSet<LocalDate> days, CareerPeriod period) {
        days.add(period.from());
        if (period.to() != null) {
            days.add(period.to());
        }
    }
}
