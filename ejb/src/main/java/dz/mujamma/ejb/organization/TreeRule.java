package dz.mujamma.ejb.organization;

import dz.mujamma.persistence.organization.UnitVersion;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What stands against a tree after one of its units was changed. The database holds the same; here it is said in a sentence. */
public final class TreeRule {
    private TreeRule() {}

    public enum Fault {
        /** The unit would stand below itself. */
        CIRCLE,
        /** On some of its days the unit above it is not there. */
        NOTHING_ABOVE,
        /** Another unit stands below it on days on which it is not there. */
        LEFT_BELOW
    }

    /** @param unitId the unit at fault for LEFT_BELOW, else the one that stands above, or the unit itself */
    public record Objection(Fault fault, long unitId, LocalDate day) {}

    /** The first objection, if any. @param versions of all units, the changed one as it would be */
    public static Optional<Objection> objection(Collection<UnitVersion> versions, long changed) {
        Optional<LocalDate> circle = UnitTree.firstCircle(versions, changed);
        if (circle.isPresent()) {
            return Optional.of(new Objection(Fault.CIRCLE, changed, circle.get()));
        }
        Map<Long, Days> there = new HashMap<>();
        versions.forEach(version -> there.merge(version.unitId(), Days.of(version), Days::and));
        return versions.stream()
                .filter(version -> version.place().parentId() != null)
                .filter(version ->
                        version.unitId() == changed || version.place().parentId() == changed)
                .filter(version -> !there.getOrDefault(version.place().parentId(), Days.NONE)
                        .contain(version))
                .findFirst()
                .map(version -> version.unitId() == changed
                        ? new Objection(Fault.NOTHING_ABOVE, version.place().parentId(), version.from())
                        : new Objection(Fault.LEFT_BELOW, version.unitId(), version.from()));
    }

    /** From a day up to another one, not included; a unit is there without a gap. */
    private record Days(LocalDate from, LocalDate to) {
        static final Days NONE = new Days(LocalDate.MAX, LocalDate.MIN);

        static Days of(UnitVersion version) {
            return new Days(
                    version.from() == null ? LocalDate.MIN : version.from(),
                    version.to() == null ? LocalDate.MAX : version.to());
        }

        Days and(Days other) {
            return new Days(
                    List.of(from, other.from).stream().min(LocalDate::compareTo).orElseThrow(),
                    List.of(to, other.to).stream().max(LocalDate::compareTo).orElseThrow());
        }

        boolean contain(UnitVersion version) {
            Days asked = of(version);
            return !asked.from.isBefore(from) && !asked.to.isAfter(to);
        }
    }
}
