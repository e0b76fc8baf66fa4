package dz.mujamma.ejb.career;

import dz.mujamma.ejb.career.timeline.Timeline;
import java.util.List;
import java.util.Optional;

/**
 * What an act does to a career, were it signed at this moment.
 *
 * @param after the timeline with it; empty where the acts with it make none
 * @param refusals why it cannot be signed; without any, it can
 */
public record ActEffect(Timeline before, Optional<Timeline> after, List<Refusal> refusals) {
    public ActEffect {
        refusals = List.copyOf(refusals);
    }
}
