package dz.mujamma.ejb.organization;

import dz.mujamma.ejb.job.DayTask;
import dz.mujamma.persistence.organization.PostHistories;
import dz.mujamma.persistence.organization.UnitHistories;
import dz.mujamma.persistence.organization.UnitPeople;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Brings what was decided for a later day into force when that day comes. */
@Dependent
public class OrganizationDay implements DayTask {
    @Inject
    private UnitHistories units;

    @Inject
    private PostHistories posts;

    @Inject
    private UnitPeople people;

    @Inject
    private ChiefLead lead;

    @Override
    public String name() {
        return "organization";
    }

    @Override
    public void turn(LocalDate done, LocalDate today) {
        units.follow(today);
        posts.follow(today);
        people.leaveClosedUnits(today);
        lead.catchUp(today);
    }
}
