package dz.mujamma.ejb.career.condition;

import dz.mujamma.persistence.career.CareerAct;
import dz.mujamma.persistence.shared.Explanation.Step;
import java.time.LocalDate;
import java.util.Optional;

/** What sanctions leave behind. */
final class Sanctions {
    private static final int LIGHT = 2;

    private Sanctions() {}

    /** One year after a sanction of the first or second degree on request, two years by right; heavier ones stay. */
    static Outcome rehabilitation(Case it) {
        Optional<CareerAct> last = it.last(act -> it.rules().sheet(act.kind()).degree() != null);
        if (last.isEmpty()) {
            return Outcome.broken("condition.rehabilitation-nothing");
        }
        CareerAct sanction = last.get();
        if (it.rules().sheet(sanction.kind()).degree() > LIGHT) {
            return Outcome.broken(
                    "condition.rehabilitation-degree",
                    it.rules().kinds().get(sanction.kind()).name());
        }
        LocalDate onRequest = sanction.effectOn()
                .plusMonths(it.number("REHABILITATION_MONTHS").value());
        LocalDate byRight = sanction.effectOn()
                .plusMonths(it.number("REHABILITATION_RIGHT_MONTHS").value());
        return Outcome.unless(!it.effect().isBefore(onRequest), "condition.rehabilitation-early", onRequest)
                .because(Step.of("condition.why.rehabilitation", "", sanction.effectOn(), onRequest, byRight));
    }
}
