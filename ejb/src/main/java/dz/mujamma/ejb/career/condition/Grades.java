package dz.mujamma.ejb.career.condition;

/** Grades against each other. */
final class Grades {
    private Grades() {}

    static Outcome higher(Case it) {
        return compared(it, true);
    }

    static Outcome lower(Case it) {
        return compared(it, false);
    }

    private static Outcome compared(Case it, boolean up) {
        GradeFacts held = it.around().grade(it.situation().grade());
        GradeFacts named = it.around().grade(it.named().grade());
        if (named == null) {
            return Outcome.HOLDS;
        }
        if (held == null) {
            return Outcome.unknown("condition.grade-unknown");
        }
        if (!held.scheme().equals(named.scheme())) {
            return Outcome.unknown("condition.grade-other-scheme");
        }
        boolean holds = up ? named.level() > held.level() : named.level() < held.level();
        return Outcome.unless(
                holds, up ? "condition.grade-higher" : "condition.grade-lower", held.category(), named.category());
    }

    static Outcome groupA(Case it) {
        GradeFacts held = it.around().grade(it.situation().grade());
        if (held == null || held.group() == null) {
            return Outcome.unknown("condition.grade-unknown");
        }
        return Outcome.unless(held.group().equals("A"), "condition.group-a", held.category());
    }
}
