package dz.mujamma.ejb.career.timeline;

import dz.mujamma.persistence.career.CareerAct;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which acts stand, and in what order they take effect. A cancellation takes its target out, a correction takes its place;
 * both only while they are not cancelled, so cancelling a cancellation brings the first act back. An act speaks of earlier
 * ones only, hence one walk from the last signed to the first decides.
 */
final class StandingActs {
    private final ActKinds kinds;
    private final Map<Long, CareerAct> overruledBy = new HashMap<>();
    private final Map<Long, CareerAct> byId = new HashMap<>();

    private StandingActs(ActKinds kinds) {
        this.kinds = kinds;
    }

    static List<CareerAct> of(Collection<CareerAct> acts, ActKinds kinds) {
        return new StandingActs(kinds).standing(acts);
    }

    private List<CareerAct> standing(Collection<CareerAct> acts) {
        acts.forEach(act -> byId.put(act.id(), act));
        List<CareerAct> latestFirst = new ArrayList<>(acts);
        latestFirst.sort(Comparator.comparingLong(CareerAct::order).reversed());
        for (CareerAct act : latestFirst) {
            if (act.target() != null && isInEffect(act)) {
                overruledBy.putIfAbsent(act.target(), act);
            }
        }
        return acts.stream()
                .filter(act -> !overruledBy.containsKey(act.id()))
                .filter(act -> !kinds.get(act.kind()).cancels())
                .map(this::inPlaceOfItsTarget)
                .sorted(Comparator.comparing(CareerAct::effectOn).thenComparingLong(CareerAct::order))
                .toList();
    }

    /** What a correction took the place of goes on keeping out what it had itself corrected. */
    private boolean isInEffect(CareerAct act) {
        CareerAct by = overruledBy.get(act.id());
        return by == null || kinds.get(by.kind()).corrects();
    }

    /** A correction is an act of the kind it corrects, at the place of the first act in the chain of corrections. */
    private CareerAct inPlaceOfItsTarget(CareerAct act) {
        CareerAct first = act;
        while (kinds.get(first.kind()).corrects()) {
            first = byId.get(first.target());
        }
        return first == act
                ? act
                : new CareerAct(
                        act.id(),
                        first.kind(),
                        act.regime(),
                        act.effectOn(),
                        act.endsOn(),
                        act.named(),
                        null,
                        first.order());
    }
}
