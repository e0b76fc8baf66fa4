package dz.mujamma.ejb.organization;

import dz.mujamma.persistence.organization.UnitOnDay;
import dz.mujamma.persistence.organization.UnitVersion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The units of a body as they stood on one day; those below one another in the order in which they were given. */
public final class UnitTree {
    private final Map<Long, UnitOnDay> units = new LinkedHashMap<>();
    private final Map<Long, List<UnitOnDay>> below = new HashMap<>();
    private final List<UnitOnDay> tops = new ArrayList<>();

    public UnitTree(Collection<UnitOnDay> all) {
        all.forEach(unit -> units.put(unit.id(), unit));
        all.forEach(unit -> (units.containsKey(unit.parentId())
                        ? below.computeIfAbsent(unit.parentId(), id -> new ArrayList<>())
                        : tops)
                .add(unit));
    }

    public int size() {
        return units.size();
    }

    public List<UnitOnDay> tops() {
        return List.copyOf(tops);
    }

    public Optional<UnitOnDay> find(Long id) {
        return Optional.ofNullable(units.get(id));
    }

    public List<UnitOnDay> below(long id) {
        return List.copyOf(below.getOrDefault(id, List.of()));
    }

    /** From the top down to the unit itself. */
    public List<UnitOnDay> path(long id) {
        List<UnitOnDay> path = new ArrayList<>();
        Set<Long> seen = new LinkedHashSet<>();
        for (UnitOnDay unit = units.get(id); unit != null && seen.add(unit.id()); unit = units.get(unit.parentId())) {
            path.add(0, unit);
        }
        return path;
    }

    /** The unit and all below it. */
    public Set<Long> branch(long id) {
        Set<Long> branch = new LinkedHashSet<>();
        gather(id, branch);
        return branch;
    }

    private void gather(long id, Set<Long> branch) {
        if (units.containsKey(id) && branch.add(id)) {
            below(id).forEach(unit -> gather(unit.id(), branch));
        }
    }

    /** A unit and how deep it stands below where one began, 0 being the beginning. */
    public record Placed(UnitOnDay unit, int depth) {}

    /** All units, each before those below it. */
    public List<Placed> inOrder() {
        List<Placed> order = new ArrayList<>();
        tops.forEach(top -> place(top, 0, order));
        return order;
    }

    private void place(UnitOnDay unit, int depth, List<Placed> order) {
        order.add(new Placed(unit, depth));
        below(unit.id()).forEach(each -> place(each, depth + 1, order));
    }

    /** The first day on which a unit would stand below itself; empty where there is none. */
    public static Optional<LocalDate> firstCircle(Collection<UnitVersion> versions, long unitId) {
        TreeSet<LocalDate> days = new TreeSet<>();
        days.add(LocalDate.MIN);
        versions.stream().map(UnitVersion::from).filter(Objects::nonNull).forEach(days::add);
        return days.stream().filter(day -> turnsOn(day, versions, unitId)).findFirst();
    }

    private static boolean turnsOn(LocalDate day, Collection<UnitVersion> versions, long unitId) {
        Map<Long, Long> parents = new HashMap<>();
        versions.stream()
                .filter(version -> version.holdsOn(day))
                .forEach(
                        version -> parents.put(version.unitId(), version.place().parentId()));
        Set<Long> seen = new LinkedHashSet<>();
        for (Long up = parents.get(unitId); up != null && seen.add(up); up = parents.get(up)) {
            if (up == unitId) {
                return true;
            }
        }
        return false;
    }
}
