package dz.mujamma.persistence.career;

/** Groups the kinds of acts for menus; CORRECTION acts speak of another act. */
public enum ActFamily {
    HISTORY,
    RECRUITMENT,
    PROBATION,
    ASSIGNMENT,
    ADVANCEMENT,
    HIGHER_POST,
    POSITION,
    DISCIPLINE,
    ENDING,
    BETWEEN_BODIES,
    CORRECTION
}
