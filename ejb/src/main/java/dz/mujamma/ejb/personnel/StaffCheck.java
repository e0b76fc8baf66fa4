package dz.mujamma.ejb.personnel;

/** The parts of the check of a staff file, in their order; each is one transaction. */
public enum StaffCheck {
    TWINS,
    TAKEN_AND_UNKNOWN,
    HIRE_DATES,
    CHIEFS_AND_VERDICTS
}
