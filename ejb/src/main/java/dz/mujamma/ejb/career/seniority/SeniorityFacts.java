package dz.mujamma.ejb.career.seniority;

import dz.mujamma.persistence.career.CareerPeriod;
import java.util.List;

/**
 * What seniority depends on.
 *
 * @param periods of the timeline, in the order of days
 * @param earlier in the order of days
 * @param kept promotions at which the time in the step goes on
 */
public record SeniorityFacts(
        String regimeId, List<CareerPeriod> periods, List<EarlierService> earlier, KeptSteps kept) {
    public SeniorityFacts {
        periods = List.copyOf(periods);
        earlier = List.copyOf(earlier);
    }
}
