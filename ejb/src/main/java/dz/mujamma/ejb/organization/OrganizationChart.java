package dz.mujamma.ejb.organization;

import dz.mujamma.persistence.organization.UnitChief;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** The tree of a day with who heads each unit and how many people it has, itself and with the units below it. */
public record OrganizationChart(
        LocalDate day,
        UnitTree tree,
        Map<Long, UnitChief> chiefs,
        Map<Long, Long> ownPeople,
        Map<Long, Long> allPeople) {
    public OrganizationChart {
        chiefs = Map.copyOf(chiefs);
        ownPeople = Map.copyOf(ownPeople);
        allPeople = Map.copyOf(allPeople);
    }

    public Optional<UnitChief> chief(long unitId) {
        return Optional.ofNullable(chiefs.get(unitId));
    }

    public long own(long unitId) {
        return ownPeople.getOrDefault(unitId, 0L);
    }

    public long all(long unitId) {
        return allPeople.getOrDefault(unitId, 0L);
    }
}
