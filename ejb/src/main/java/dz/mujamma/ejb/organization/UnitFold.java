package dz.mujamma.ejb.organization;

import dz.mujamma.persistence.organization.UnitChange;
import dz.mujamma.persistence.organization.UnitChange.Kind;
import dz.mujamma.persistence.organization.UnitChange.Place;
import dz.mujamma.persistence.organization.UnitVersion;
import dz.mujamma.persistence.shared.Localized;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Folds what was decided of one unit into what it was on each day. A change holds from its day until the next one about the
 * same thing; of two for one day the one recorded later counts; what was withdrawn never was.
 */
public final class UnitFold {
    private static final Comparator<UnitChange> IN_FORCE_ORDER = Comparator.comparing(
                    UnitChange::day, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(UnitChange::id);

    private UnitFold() {}

    /** Without gap or overlap, from the opening on. @param changes of one unit, in any order, the opening among them */
    public static List<UnitVersion> of(List<UnitChange> changes) {
        List<UnitVersion> versions = new ArrayList<>();
        LocalDate closed = closing(changes).map(UnitChange::day).orElse(null);
        Localized name = null;
        Place place = null;
        for (UnitChange change : operative(changes)) {
            if (change.kind() == Kind.CLOSE || closed != null && isNotBefore(change.day(), closed)) {
                continue;
            }
            name = change.name() == null ? name : change.name();
            place = change.place() == null ? place : change.place();
            add(versions, new UnitVersion(change.unitId(), name, place, change.day(), closed));
        }
        return versions;
    }

    /** The closing that stands: of several the one recorded last. */
    public static Optional<UnitChange> closing(List<UnitChange> changes) {
        return operative(changes).stream()
                .filter(change -> change.kind() == Kind.CLOSE)
                .max(Comparator.comparing(UnitChange::id));
    }

    /** Those that were not taken back, in the order in which they come into force. */
    public static List<UnitChange> operative(List<UnitChange> changes) {
        Set<Long> withdrawn = changes.stream()
                .filter(change -> change.kind() == Kind.WITHDRAW)
                .map(UnitChange::targetId)
                .collect(Collectors.toSet());
        return changes.stream()
                .filter(change -> change.kind() != Kind.WITHDRAW && !withdrawn.contains(change.id()))
                .sorted(IN_FORCE_ORDER)
                .toList();
    }

    private static void add(List<UnitVersion> versions, UnitVersion next) {
        if (versions.isEmpty()) {
            versions.add(next);
            return;
        }
        UnitVersion last = versions.remove(versions.size() - 1);
        boolean sameDay = next.from() == null || next.from().equals(last.from());
        boolean nothingNew = last.name().equals(next.name()) && last.place().equals(next.place());
        if (nothingNew) {
            versions.add(last);
        } else if (sameDay) {
            versions.add(next);
        } else {
            versions.add(new UnitVersion(last.unitId(), last.name(), last.place(), last.from(), next.from()));
            versions.add(next);
        }
    }

    private static boolean isNotBefore(LocalDate day, LocalDate other) {
        return day != null && !day.isBefore(other);
    }
}
