package dz.mujamma.ejb.career.condition;

import java.time.LocalDate;

/** How often a kind of act may be taken. */
final class HowOften {
    private HowOften() {}

    static Outcome inCareer(Case it) {
        Integer most = it.rule().careerMaxActs();
        if (most == null) {
            return Outcome.HOLDS;
        }
        long taken = it.standing().stream()
                .filter(act -> act.kind().equals(it.act().kind()))
                .count();
        return Outcome.unless(
                taken < most, "condition.acts-in-career", it.sheet().kind().name(), most, taken);
    }

    /** Counted since the placing that runs began. */
    static Outcome inPosition(Case it) {
        Integer most = it.rule().positionMaxActs();
        if (most == null) {
            return Outcome.HOLDS;
        }
        LocalDate since = it.running().map(Placing::from).orElse(LocalDate.MIN);
        long taken = it.standing().stream()
                .filter(act -> act.kind().equals(it.act().kind()))
                .filter(act -> !act.effectOn().isBefore(since))
                .count();
        return Outcome.unless(
                taken < most, "condition.acts-in-position", it.sheet().kind().name(), most, taken);
    }
}
