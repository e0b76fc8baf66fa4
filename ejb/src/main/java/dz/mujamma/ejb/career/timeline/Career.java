package dz.mujamma.ejb.career.timeline;

import dz.mujamma.persistence.career.ActKind;
import dz.mujamma.persistence.career.CareerAct;
import dz.mujamma.persistence.career.CareerPeriod;
import dz.mujamma.persistence.career.Position;
import dz.mujamma.persistence.career.Situation;
import dz.mujamma.persistence.shared.RuleException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A career is the fold of its acts: each act that stands moves the situation of the day before its effect. The one
 * implementation for the preview, the signature, the import of history and every test.
 */
public final class Career {
    private final ActKinds kinds;
    private final List<CareerPeriod> ended = new ArrayList<>();
    private CareerPeriod open;

    private Career(ActKinds kinds) {
        this.kinds = kinds;
    }

    /**
     * The timeline that signed acts produce.
     *
     * @param acts in any order
     * @throws RuleException {@code career.refused.position} (kind, position, day, article) where an act is taken from a
     *     position that the law does not allow it from; the act may be another one than the last signed
     */
    public static Timeline of(Collection<CareerAct> acts, ActKinds kinds) {
        List<CareerAct> standing = StandingActs.of(acts, kinds);
        Career career = new Career(kinds);
        standing.forEach(career::take);
        return new Timeline(career.periods(), standing);
    }

    /** The acts that stand, in the order they take effect, as {@link Timeline#acts} has them; nothing is refused. */
    public static List<CareerAct> standing(Collection<CareerAct> acts, ActKinds kinds) {
        return StandingActs.of(acts, kinds);
    }

    private void take(CareerAct act) {
        ActKind kind = kinds.get(act.kind());
        Situation before = situation();
        if (!kind.from().contains(before.position())) {
            throw new RuleException(
                    "career.refused.position",
                    kind.name(),
                    "career.position." + before.position(),
                    act.effectOn(),
                    kind.article(act.regime()));
        }
        Situation after = moved(before, act.named(), kind);
        if (!after.equals(before)) {
            begin(act.effectOn(), after, act.id());
        }
    }

    private static Situation moved(Situation before, Situation named, ActKind kind) {
        Position position = position(before, named, kind);
        if (position == Position.ENDED) {
            return Situation.outside(position);
        }
        Long heldPost = kind.freesPost() ? null : before.post();
        return new Situation(
                position,
                named.grade() == null ? before.grade() : named.grade(),
                named.step() == null ? before.step() : named.step(),
                named.post() == null ? heldPost : named.post(),
                named.unit() == null ? before.unit() : named.unit());
    }

    private static Position position(Situation before, Situation named, ActKind kind) {
        if (named.position() != null) {
            return named.position();
        }
        return kind.to() == null ? before.position() : kind.to();
    }

    /** A stretch that an act of the same day replaces had no day. */
    private void begin(LocalDate day, Situation situation, long act) {
        if (open != null && open.from().isBefore(day)) {
            ended.add(open.until(day));
        }
        open = new CareerPeriod(day, null, situation, act);
    }

    private Situation situation() {
        return open == null ? Situation.outside(Position.NONE) : open.situation();
    }

    private List<CareerPeriod> periods() {
        List<CareerPeriod> all = new ArrayList<>(ended);
        if (open != null) {
            all.add(open);
        }
        return all;
    }
}
