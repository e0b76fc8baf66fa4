package dz.mujamma.ejb.career;

import dz.mujamma.ejb.career.timeline.Timeline;
import dz.mujamma.persistence.shared.Explanation;
import java.util.List;
import java.util.Optional;

/**
 * What an act does to a career, were it signed at this moment.
 *
 * @param after the timeline with it; empty where the acts with it make none
 * @param refusals why it cannot be signed; without any, it can
 * @param warnings what is to be known before, and obliges nobody
 * @param why how the conditions came to that
 */
public record ActEffect(
        Timeline before, Optional<Timeline> after, List<Refusal> refusals, List<Refusal> warnings, Explanation why) {
    public ActEffect {
        refusals = List.copyOf(refusals);
        warnings = List.copyOf(warnings);
    }
}
