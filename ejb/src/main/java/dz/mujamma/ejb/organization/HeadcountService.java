package dz.mujamma.ejb.organization;

import dz.mujamma.persistence.calendar.Wilaya;
import dz.mujamma.persistence.calendar.Wilayas;
import dz.mujamma.persistence.organization.Headcounts;
import dz.mujamma.persistence.organization.UnitRow;
import dz.mujamma.persistence.organization.Units;
import dz.mujamma.persistence.shared.NotFoundException;
import dz.mujamma.persistence.tenancy.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** How many people and posts the body has on a day, past or future: in five statements, however many there are. */
@Stateless
@RolesAllowed({Role.Names.HR_OFFICER, Role.Names.HR_DIRECTOR})
public class HeadcountService {
    @Inject
    private Headcounts headcounts;

    @Inject
    private Units units;

    @Inject
    private Wilayas wilayas;

    /** The whole body. */
    public Headcount on(LocalDate day) {
        return on(day, null);
    }

    /**
     * @param unitId the top of the branch to be counted, or null for the whole body
     * @throws NotFoundException where there is no such unit on that day
     */
    public Headcount on(LocalDate day, Long unitId) {
        UnitTree tree = new UnitTree(units.on(day));
        if (unitId != null) {
            tree.find(unitId).orElseThrow(NotFoundException::new);
        }
        Homes homes = new Homes(tree, units.closedBy(day));
        Set<Long> counted = unitId == null ? Set.of() : homes.countedIn(tree.branch(unitId));
        Tally tally = new Tally(day, tree, homes, unitId, wilayas());
        return tally.of(headcounts.people(day, counted), headcounts.posts(day, counted));
    }

    private Map<Short, Wilaya> wilayas() {
        List<Wilaya> all = wilayas.all();
        return all.stream().collect(Collectors.toMap(Wilaya::id, wilaya -> wilaya));
    }

    /** The closed units whose people were not moved yet count where they are to go. */
    static final class Homes {
        private final UnitTree tree;
        private final Map<Long, UnitRow> closed;

        Homes(UnitTree tree, List<UnitRow> closed) {
            this.tree = tree;
            this.closed = closed.stream().collect(Collectors.toMap(UnitRow::id, unit -> unit));
        }

        /** The unit of the day in which people of a unit are counted; null where there is none. */
        Long of(long unitId) {
            Long home = unitId;
            for (int i = 0; i <= closed.size() && home != null; i++) {
                if (tree.find(home).isPresent()) {
                    return home;
                }
                home = closed.containsKey(home) ? closed.get(home).successorId() : null;
            }
            return null;
        }

        /** The units of a branch, and the closed ones whose people are counted there. */
        Set<Long> countedIn(Set<Long> branch) {
            Set<Long> counted = closed.keySet().stream()
                    .filter(unit -> branch.contains(of(unit)))
                    .collect(Collectors.toSet());
            counted.addAll(branch);
            return counted;
        }
    }
}
