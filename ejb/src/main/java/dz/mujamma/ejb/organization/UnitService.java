package dz.mujamma.ejb.organization;

import dz.mujamma.persistence.calendar.Wilaya;
import dz.mujamma.persistence.calendar.Wilayas;
import dz.mujamma.persistence.organization.UnitChange;
import dz.mujamma.persistence.organization.UnitHistories;
import dz.mujamma.persistence.organization.UnitName;
import dz.mujamma.persistence.organization.UnitRow;
import dz.mujamma.persistence.organization.Units;
import dz.mujamma.persistence.shared.NotFoundException;
import dz.mujamma.persistence.tenancy.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The units of the body in which the caller wears a hat, today and on other days. */
@Stateless
@RolesAllowed({Role.Names.HR_OFFICER, Role.Names.HR_DIRECTOR})
public class UnitService {
    @Inject
    private Units units;

    @Inject
    private UnitHistories histories;

    @Inject
    private Wilayas wilayas;

    @Inject
    private Clock clock;

    /** The tree as it stood, or will stand, on a day. */
    public UnitTree tree(LocalDate day) {
        return new UnitTree(units.on(day));
    }

    /** For a choice; units that are closed today are not in it, those to be opened are. */
    public List<UnitName> names() {
        return units.names(LocalDate.now(clock));
    }

    public List<Wilaya> wilayas() {
        return wilayas.all();
    }

    /**
     * A unit with its story.
     *
     * @param operative the changes that stand, in the order in which they come into force
     * @param recorded all changes, taken back or not, in the order in which they were recorded
     */
    public record UnitStory(UnitRow unit, List<UnitChange> operative, List<UnitChange> recorded) {}

    /** @throws NotFoundException where the body has no such unit */
    public UnitStory story(long id) {
        List<UnitChange> recorded = histories.changesOf(id);
        return new UnitStory(get(id), UnitFold.operative(recorded), recorded);
    }

    /** @throws NotFoundException where the body has no such unit */
    public UnitRow get(long id) {
        return units.find(id).orElseThrow(NotFoundException::new);
    }
}
