package dz.mujamma.ejb.career.seniority;

import dz.mujamma.persistence.career.CareerPeriod;
import java.util.List;

/**
 * What seniority depends on.
 *
 * @param periods of the timeline, in the order of days
 * @param earlier in the order of days
 * @param elsewhere days spent in other bodies before a transfer or a return; those that the timeline here covers count once
 * @param kept promotions at which the time in the step goes on
 */
public record SeniorityFacts(
        String regimeId,
        List<CareerPeriod> periods,
        List<EarlierService> earlier,
        List<ServiceElsewhere> elsewhere,
        KeptSteps kept) {
    public SeniorityFacts {
        periods = List.copyOf(periods);
        earlier = List.copyOf(earlier);
        elsewhere = List.copyOf(elsewhere);
    }
}
