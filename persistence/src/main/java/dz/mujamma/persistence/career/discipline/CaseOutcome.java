package dz.mujamma.persistence.career.discipline;

/** What a case came to, or what a committee of appeal found. */
public enum CaseOutcome {
    NO_SANCTION,
    /** The council was not asked in time (ord. 06-03 art. 166). */
    PRESCRIBED,
    SANCTIONED,
    ANNULLED,
    LIGHTER
}
