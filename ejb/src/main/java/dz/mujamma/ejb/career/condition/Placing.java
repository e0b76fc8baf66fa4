package dz.mujamma.ejb.career.condition;

import dz.mujamma.ejb.career.timeline.ActKinds;
import dz.mujamma.ejb.career.timeline.Timeline;
import dz.mujamma.persistence.career.ActFamily;
import dz.mujamma.persistence.career.ActKind;
import dz.mujamma.persistence.career.CareerAct;
import dz.mujamma.persistence.career.CareerPeriod;
import dz.mujamma.persistence.career.Position;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Somebody's being placed in a position by an act, prolonged by renewals.
 *
 * @param kind of the act that placed
 * @param plannedEnd last planned day, renewals counted; null where none is planned
 * @param left the day the position was left; null while it lasts
 */
record Placing(String kind, Position position, LocalDate from, LocalDate plannedEnd, LocalDate left) {
    /** All placings of a career, in the order of days. */
    static List<Placing> of(Timeline timeline, ActKinds kinds) {
        List<Placing> placings = new ArrayList<>();
        for (CareerAct act : timeline.acts()) {
            ActKind kind = kinds.get(act.kind());
            Position to =
                    act.named().position() == null ? kind.to() : act.named().position();
            if (to != null) {
                placings.add(new Placing(act.kind(), to, act.effectOn(), act.endsOn(), left(timeline, act, to)));
            } else if (prolongs(kind, act) && !placings.isEmpty()) {
                Placing last = placings.remove(placings.size() - 1);
                placings.add(last.prolonged(act.endsOn()));
            }
        }
        return placings;
    }

    /** Sanctions have an end too, and prolong nothing. */
    private static boolean prolongs(ActKind kind, CareerAct act) {
        return act.endsOn() != null && kind.family() != ActFamily.DISCIPLINE;
    }

    private Placing prolonged(LocalDate end) {
        return new Placing(kind, position, from, end, left);
    }

    private static LocalDate left(Timeline timeline, CareerAct act, Position position) {
        return timeline.periods().stream()
                .filter(period -> !period.from().isBefore(act.effectOn()))
                .filter(period -> period.situation().position() != position)
                .map(CareerPeriod::from)
                .findFirst()
                .orElse(null);
    }

    /** How long it lasted, or will last by the plan, up to a day at most. */
    Months lengthUpTo(LocalDate day) {
        LocalDate end = left == null ? day : left;
        return end.isAfter(from) ? Months.between(from, end) : Months.NONE;
    }
}
