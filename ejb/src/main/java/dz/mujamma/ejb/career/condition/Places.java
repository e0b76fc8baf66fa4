package dz.mujamma.ejb.career.condition;

/** Posts, units, and the commission that is heard. */
final class Places {
    private Places() {}

    static Outcome unitOpen(Case it) {
        UnitFacts unit = it.named().unit() == null
                ? null
                : it.around().units().get(it.named().unit());
        return unit == null || unit.openOn(it.effect())
                ? Outcome.HOLDS
                : Outcome.broken("condition.unit-open", unit.name(), it.effect());
    }

    /** The grade that is held afterwards, in the range of the post that is held afterwards. */
    static Outcome gradeFitsPost(Case it) {
        Long kept = it.sheet().kind().freesPost() ? null : it.situation().post();
        Long postId = it.named().post() == null ? kept : it.named().post();
        PostFacts post = postId == null ? null : it.around().posts().get(postId);
        GradeFacts grade = it.around()
                .grade(
                        it.named().grade() == null
                                ? it.situation().grade()
                                : it.named().grade());
        if (post == null || grade == null) {
            return Outcome.HOLDS;
        }
        boolean fits = (post.minLevel() == null || grade.level() >= post.minLevel())
                && (post.maxLevel() == null || grade.level() <= post.maxLevel());
        return Outcome.unless(fits, "condition.grade-fits-post", post.number(), grade.category());
    }

    static Outcome commissionHeard(Case it) {
        boolean heard = it.candidate().commissionOn() != null
                && it.candidate().commissionRef() != null
                && !it.candidate().commissionRef().isBlank();
        return Outcome.unless(
                heard,
                "condition.commission",
                "condition.commission." + it.sheet().kind().commission());
    }
}
