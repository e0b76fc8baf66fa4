package dz.mujamma.ejb.career.discipline;

import dz.mujamma.ejb.career.discipline.CaseLimits.Limit;
import dz.mujamma.persistence.shared.Explanation;
import dz.mujamma.persistence.shared.Explanation.Step;
import java.time.LocalDate;
import java.util.Optional;

/**
 * When the trace of a sanction goes (ord. 06-03 art. 176).
 *
 * @param onRequest the first day on which it may be asked for
 * @param byRight the day on which it goes by itself
 */
public record Rehabilitation(LocalDate onRequest, LocalDate byRight, Explanation why) {
    /** Empty for a sanction too heavy for it. */
    static Optional<Rehabilitation> of(CaseLimits limits, int degree, LocalDate effectOn) {
        if (!limits.rehabilitates(degree)) {
            return Optional.empty();
        }
        int asked = limits.value(Limit.REHABILITATION_MONTHS);
        int right = limits.value(Limit.REHABILITATION_RIGHT_MONTHS);
        LocalDate onRequest = effectOn.plusMonths(asked);
        LocalDate byRight = effectOn.plusMonths(right);
        return Optional.of(new Rehabilitation(
                onRequest,
                byRight,
                Explanation.of(
                        Step.of(
                                "discipline.why.rehabilitation",
                                limits.get(Limit.REHABILITATION_MONTHS).article(),
                                effectOn,
                                asked,
                                onRequest),
                        Step.of(
                                "discipline.why.by-right",
                                limits.get(Limit.REHABILITATION_RIGHT_MONTHS).article(),
                                effectOn,
                                right,
                                byRight))));
    }
}
