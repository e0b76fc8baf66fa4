package dz.mujamma.ejb.career.condition;

import dz.mujamma.persistence.career.ActKind;
import dz.mujamma.persistence.career.CareerAct;
import java.util.Optional;

/** The act that a correction or a cancellation speaks of. */
final class Targets {
    private Targets() {}

    /** It stands; a cancellation can itself be cancelled while it stands, but not corrected. */
    static Outcome stands(Case it) {
        Optional<CareerAct> target = it.signed().stream()
                .filter(act -> Long.valueOf(act.id()).equals(it.act().target()))
                .findFirst();
        if (target.isEmpty()) {
            return Outcome.broken("condition.target-missing");
        }
        if (isCancellation(target.get())) {
            boolean cancels = it.act().kind().equals(ActKind.CANCELLATION);
            return Outcome.unless(cancels && !overruled(it, target.get()), "condition.target-cancellation");
        }
        boolean stands =
                it.standing().stream().anyMatch(act -> act.id() == target.get().id());
        return Outcome.unless(stands, "condition.target-stands");
    }

    private static boolean isCancellation(CareerAct act) {
        return act.kind().equals(ActKind.CANCELLATION);
    }

    private static boolean overruled(Case it, CareerAct cancellation) {
        return it.signed().stream()
                .filter(act -> Long.valueOf(cancellation.id()).equals(act.target()))
                .anyMatch(act -> !overruled(it, act));
    }
}
