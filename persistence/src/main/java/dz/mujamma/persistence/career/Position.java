package dz.mujamma.persistence.career;

/** The statutory positions of ord. 06-03 art. 127-155 and the states before and after; the rows of statutory_position. */
public enum Position {
    /** Not on the staff: before the first act. */
    NONE,
    APPOINTED,
    PROBATION,
    ACTIVE,
    MADE_AVAILABLE,
    SECONDED,
    OUT_OF_CADRE,
    AVAILABILITY,
    NATIONAL_SERVICE,
    SUSPENDED,
    ENDED,
    /** Works here, seconded by another body that keeps the career. */
    SECONDED_IN
}
