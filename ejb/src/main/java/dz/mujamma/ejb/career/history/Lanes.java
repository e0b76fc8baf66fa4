package dz.mujamma.ejb.career.history;

import dz.mujamma.persistence.career.Position;
import dz.mujamma.persistence.career.history.ShownAct;
import dz.mujamma.persistence.career.history.ShownPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes a timeline apart into lanes; days that follow each other with the same value are one stretch. */
public final class Lanes {
    private Lanes() {}

    /**
     * @param periods in the order of days
     * @param standing acts that stand, which tell the planned ends of positions
     */
    public static Map<Lane, List<Stretch>> of(List<ShownPeriod> periods, Collection<ShownAct> standing) {
        Map<Lane, List<Stretch>> lanes = new EnumMap<>(Lane.class);
        for (Lane lane : Lane.values()) {
            lanes.put(lane, stretches(lane, periods));
        }
        lanes.computeIfPresent(Lane.POSITION, (lane, stretches) -> stretches.stream()
                .map(stretch -> stretch.plannedUntil(plannedEnd(stretch, standing)))
                .toList());
        return lanes;
    }

    private static List<Stretch> stretches(Lane lane, List<ShownPeriod> periods) {
        List<Stretch> stretches = new ArrayList<>();
        for (ShownPeriod shown : periods) {
            Object value = lane.value(shown.period().situation());
            if (value == null) {
                continue;
            }
            Stretch last = stretches.isEmpty() ? null : stretches.get(stretches.size() - 1);
            if (last != null
                    && value.equals(last.value())
                    && shown.period().from().equals(last.to())) {
                stretches.set(stretches.size() - 1, last.until(shown.period().to()));
            } else {
                stretches.add(new Stretch(
                        shown.period().from(),
                        shown.period().to(),
                        value,
                        lane.name(shown),
                        lane.code(shown),
                        shown.period().act(),
                        null));
            }
        }
        return stretches;
    }

    /** The end that the latest act on this position planned: a renewal begins no stretch, but moves the end. */
    private static LocalDate plannedEnd(Stretch stretch, Collection<ShownAct> standing) {
        Optional<ShownAct> last = standing.stream()
                .filter(act -> act.to() == stretch.value() || act.to() == null && act.prolongs())
                .filter(act -> stretch.contains(act.effectOn()))
                .reduce((one, other) -> other);
        return stretch.value() == Position.ENDED
                ? null
                : last.map(ShownAct::endsOn).orElse(null);
    }
}
