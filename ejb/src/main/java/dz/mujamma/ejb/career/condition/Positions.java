package dz.mujamma.ejb.career.condition;

import dz.mujamma.persistence.career.CareerAct;
import dz.mujamma.persistence.career.CareerPeriod;
import dz.mujamma.persistence.career.Position;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which position an act may name, and what must have been held. */
final class Positions {
    private static final Set<Position> AT_WORK = EnumSet.of(Position.PROBATION, Position.ACTIVE);

    private Positions() {}

    /** Whoever comes in from paper is somewhere. */
    static Outcome atStart(Case it) {
        Position to = it.to();
        return Outcome.unless(to != Position.NONE, "condition.position-at-start");
    }

    /** Some grades are confirmed at once. */
    static Outcome atInstallation(Case it) {
        return Outcome.unless(AT_WORK.contains(it.to()), "condition.position-at-installation");
    }

    /** A trainee comes back as a trainee, everybody else to active service. */
    static Outcome asBefore(Case it) {
        Position to = it.to();
        if (!AT_WORK.contains(to)) {
            return Outcome.broken("condition.position-at-work");
        }
        return beforeAbsence(it)
                .map(before -> Outcome.unless(to == before, "condition.position-as-before", key(before), key(to)))
                .orElse(Outcome.HOLDS);
    }

    private static String key(Position position) {
        return "career.position." + position;
    }

    /** The last position at work; empty where the career here begins with the absence. */
    private static Optional<Position> beforeAbsence(Case it) {
        List<CareerPeriod> periods = it.before().periods();
        for (int i = periods.size() - 1; i >= 0; i--) {
            Position position = periods.get(i).situation().position();
            if (AT_WORK.contains(position)) {
                return Optional.of(position);
            }
        }
        return Optional.empty();
    }

    static Outcome higherPostHeld(Case it) {
        Optional<CareerAct> last = it.last(act -> act.kind().startsWith("HIGHER_POST_"));
        boolean held = last.isPresent() && last.get().kind().equals("HIGHER_POST_APPOINTMENT");
        return Outcome.unless(held, "condition.higher-post-held");
    }
}
