package dz.mujamma.ejb.career.history;

import dz.mujamma.persistence.career.ActKind;
import dz.mujamma.persistence.career.history.ShownAct;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which of the acts mentioned stand, by the same walk as the fold: from the last signed to the first. */
final class StandingMentions {
    private StandingMentions() {}

    /** In the order they take effect; cancellations and what they or corrections overrule are left out. */
    static List<ShownAct> of(List<ShownAct> signed) {
        Map<Long, ShownAct> overruled = new HashMap<>();
        signed.stream()
                .sorted(Comparator.comparingLong(ShownAct::order).reversed())
                .filter(act -> act.target() != null)
                .forEach(act -> {
                    ShownAct by = overruled.get(act.id());
                    if (by == null || !by.kind().equals(ActKind.CANCELLATION)) {
                        overruled.putIfAbsent(act.target(), act);
                    }
                });
        return signed.stream()
                .filter(act -> !overruled.containsKey(act.id()) && !act.kind().equals(ActKind.CANCELLATION))
                .sorted(Comparator.comparing(ShownAct::effectOn).thenComparingLong(ShownAct::order))
                .toList();
    }
}
