package dz.mujamma.ejb.career.closing;

import dz.mujamma.ejb.career.Refusal;
import dz.mujamma.persistence.career.ActContent;
import dz.mujamma.persistence.career.ActKind;
import dz.mujamma.persistence.career.Situation;
import dz.mujamma.persistence.career.closing.LeftBehind;
import dz.mujamma.persistence.organization.UnitRow;
import dz.mujamma.persistence.shared.Localized;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/** The act that takes somebody out of a unit that closes, and what stands in its way. */
final class Reassignment {
    /** The kind of act in the catalogue. */
    static final String KIND = "ASSIGNMENT";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private Reassignment() {}

    /** @param to null where the unit goes nowhere and nobody chose */
    static Optional<Refusal> objection(LeftBehind person, ActKind assignment, UnitRow to) {
        if (person.draftId() != null) {
            return refusal("closing.refused.under-way");
        }
        if (!assignment.articles().containsKey(person.regime())) {
            return refusal("career.refused.not-in-regime", assignment.name());
        }
        if (!assignment.from().contains(person.position())) {
            return refusal("closing.refused.position", person.positionName());
        }
        if (to == null) {
            return refusal("closing.refused.nowhere");
        }
        return isThere(to, person.since()) && to.id() != person.unitId()
                ? Optional.empty()
                : refusal("closing.refused.unit-not-there", to.code(), person.since());
    }

    /** From the first day without the unit on; whoever holds a post that stands in the new unit then keeps it. */
    static ActContent content(LeftBehind person, UnitRow to) {
        boolean postGoesAlong = person.postId() != null && Long.valueOf(to.id()).equals(person.postUnitId());
        Localized basis = basis(person);
        return new ActContent(
                KIND,
                person.since(),
                null,
                new Situation(null, null, null, postGoesAlong ? person.postId() : null, to.id()),
                null,
                null,
                basis.ar(),
                basis.fr(),
                null,
                null,
                null);
    }

    private static Localized basis(LeftBehind person) {
        String day = DAY.format(person.closedOn());
        return new Localized(
                "غلق الوحدة «" + person.unit().ar() + "» ابتداء من " + day,
                "la fermeture de l'unité « " + person.unit().fr() + " » à compter du " + day);
    }

    private static boolean isThere(UnitRow unit, LocalDate day) {
        return (unit.openedOn() == null || !day.isBefore(unit.openedOn()))
                && (unit.closedOn() == null || day.isBefore(unit.closedOn()));
    }

    private static Optional<Refusal> refusal(String key, Object... arguments) {
        return Optional.of(new Refusal(key, List.of(arguments), ""));
    }
}
