package dz.mujamma.ejb.career.history;

import dz.mujamma.persistence.career.Position;
import dz.mujamma.persistence.career.Situation;
import dz.mujamma.persistence.career.history.ShownPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Lays two states of knowledge of one career side by side. */
public final class Differences {
    private static final Situation NOTHING = Situation.outside(Position.NONE);

    private Differences() {}

    /** In the order of days, up to and including the last; days that differ in the same way stand together. */
    public static List<Difference> between(List<ShownPeriod> then, List<ShownPeriod> now, LocalDate last) {
        LocalDate end = last.plusDays(1);
        List<LocalDate> days =
                boundaries(then, now).stream().filter(day -> day.isBefore(end)).toList();
        List<Difference> differences = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            LocalDate from = days.get(i);
            LocalDate to = i + 1 < days.size() ? days.get(i + 1) : end;
            ShownPeriod before = on(then, from);
            ShownPeriod after = on(now, from);
            Set<Lane> lanes = lanes(situation(before), situation(after));
            if (!lanes.isEmpty()) {
                differences.add(new Difference(from, to, before, after, lanes));
            }
        }
        return differences;
    }

    /** Which lanes two situations differ in. */
    public static Set<Lane> lanes(Situation one, Situation other) {
        Set<Lane> lanes = EnumSet.noneOf(Lane.class);
        for (Lane lane : Lane.values()) {
            if (!Objects.equals(lane.value(one), lane.value(other))) {
                lanes.add(lane);
            }
        }
        return lanes;
    }

    static Situation situation(ShownPeriod shown) {
        return shown == null ? NOTHING : shown.period().situation();
    }

    static ShownPeriod on(List<ShownPeriod> periods, LocalDate day) {
        return periods.stream()
                .filter(shown -> shown.period().contains(day))
                .findFirst()
                .orElse(null);
    }

    private static Set<LocalDate> boundaries(List<ShownPeriod> then, List<ShownPeriod> now) {
        Set<LocalDate> days = new TreeSet<>();
        Stream.concat(then.stream(), now.stream()).map(ShownPeriod::period).forEach(period -> {
            days.add(period.from());
            if (period.to() != null) {
                days.add(period.to());
            }
        });
        return days;
    }
}
