package dz.mujamma.ejb.career.intake;

import dz.mujamma.persistence.career.ActKind;
import dz.mujamma.persistence.career.CareerAct;
import dz.mujamma.persistence.career.Need;
import dz.mujamma.persistence.career.Situation;
import dz.mujamma.persistence.career.intake.StagedLine;
import java.time.LocalDate;

/**
 * The act that a line makes.
 *
 * @param kind whose needs it meets: for a correction, that of the act it corrects
 * @param target the act it corrects or cancels, or null
 * @param round 0 where the target is none of the same file
 */
record NewAct(StagedLine line, ActKind kind, long id, long order, Long target, int round) {

    CareerAct act() {
        return new CareerAct(id, line.kind(), line.regime(), line.effectOn(), endsOn(), named(), target, order);
    }

    /** What an act of the kind may name; the rest of the line repeats what holds, and is compared with it. */
    Situation named() {
        return kept(kind, line.named());
    }

    LocalDate endsOn() {
        return may(kind.end()) ? line.endsOn() : null;
    }

    static Situation kept(ActKind kind, Situation named) {
        return new Situation(
                may(kind.position()) ? named.position() : null,
                may(kind.grade()) ? named.grade() : null,
                may(kind.step()) ? named.step() : null,
                may(kind.post()) ? named.post() : null,
                may(kind.unit()) ? named.unit() : null);
    }

    static boolean may(Need need) {
        return need != Need.NONE;
    }
}
