package dz.mujamma.ejb.career.condition;

/** One condition of the catalogue. */
@FunctionalInterface
interface Condition {
    Outcome judge(Case it);
}
