package dz.mujamma.ejb.career.seniority;

/** What somebody's time is counted for. */
public enum SeniorityKind {
    /** All service that counts, with earlier employers and other bodies, whatever lay between. */
    GENERAL,
    /** Since the last recruitment by this body. */
    BODY,
    /** Since the grade is held. */
    GRADE,
    /** Since the step is held in this grade, with what was left over in the grade before a promotion where that is kept. */
    STEP
}
