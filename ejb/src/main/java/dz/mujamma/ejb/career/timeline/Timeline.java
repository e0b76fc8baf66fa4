package dz.mujamma.ejb.career.timeline;

import dz.mujamma.persistence.career.CareerAct;
import dz.mujamma.persistence.career.CareerPeriod;
import dz.mujamma.persistence.career.Position;
import dz.mujamma.persistence.career.Situation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A career: its periods from the first effect on, without gap or overlap, the last one open.
 *
 * @param acts the acts that stand, in the order they take effect; corrections under the kind they correct
 */
public record Timeline(List<CareerPeriod> periods, List<CareerAct> acts) {
    public static final Timeline EMPTY = new Timeline(List.of(), List.of());

    public Timeline {
        periods = List.copyOf(periods);
        acts = List.copyOf(acts);
    }

    /** The period that a day lies in. */
    public Optional<CareerPeriod> on(LocalDate day) {
        return periods.stream().filter(period -> period.contains(day)).findFirst();
    }

    public Situation situationOn(LocalDate day) {
        return on(day).map(CareerPeriod::situation).orElse(Situation.outside(Position.NONE));
    }
}
