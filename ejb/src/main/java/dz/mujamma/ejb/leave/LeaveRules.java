package dz.mujamma.ejb.leave;

import dz.mujamma.ejb.calendar.WorkWeek;
import dz.mujamma.persistence.calendar.WeeklyRests;
import dz.mujamma.persistence.leave.AnnualLeaveRules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * The rules in force, read once per node: their rows change by migration only, that is while no node serves. Ask inside a
 * transaction.
 */
@ApplicationScoped
public class LeaveRules {
    @Inject
    private AnnualLeaveRules rules;

    @Inject
    private WeeklyRests rests;

    private volatile InForce inForce;

    private record InForce(WorkWeek week, AnnualLeave annualLeave) {}

    public AnnualLeave annualLeave() {
        return inForce().annualLeave();
    }

    public WorkWeek week() {
        return inForce().week();
    }

    private InForce inForce() {
        if (inForce == null) {
            WorkWeek week = new WorkWeek(rests.all());
            inForce = new InForce(week, new AnnualLeave(rules.all(), week));
        }
        return inForce;
    }
}
