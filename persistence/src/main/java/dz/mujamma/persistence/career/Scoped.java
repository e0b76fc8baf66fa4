package dz.mujamma.persistence.career;

import java.util.List;
import java.util.Set;

/**
 * What a signature covers; an empty part covers all.
 *
 * @param units with all that lies under them
 */
public record Scoped(Set<ActFamily> families, Set<String> kinds, Set<Long> units) {
    public static final Scoped ALL = new Scoped(Set.of(), Set.of(), Set.of());

    public Scoped {
        families = Set.copyOf(families);
        kinds = Set.copyOf(kinds);
        units = Set.copyOf(units);
    }

    String[] familyNames() {
        return families.isEmpty()
                ? null
                : families.stream().map(Enum::name).sorted().toArray(String[]::new);
    }

    String[] kindNames() {
        return kinds.isEmpty() ? null : kinds.stream().sorted().toArray(String[]::new);
    }

    Long[] unitIds() {
        return units.isEmpty() ? null : units.stream().sorted().toArray(Long[]::new);
    }

    static Scoped of(List<String> families, List<String> kinds, List<Long> units) {
        return new Scoped(
                Set.copyOf(families.stream().map(ActFamily::valueOf).toList()), Set.copyOf(kinds), Set.copyOf(units));
    }
}
