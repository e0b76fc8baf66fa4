package dz.mujamma.ejb.career.intake;

/** What a line of a career file does. A line never changes an act: acts are corrected by acts. */
public enum CareerOutcome {
    NEW,
    UNCHANGED,
    REFUSED
}
