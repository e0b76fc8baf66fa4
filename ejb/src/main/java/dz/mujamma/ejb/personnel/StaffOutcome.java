package dz.mujamma.ejb.personnel;

/** What a line of a staff file does. */
public enum StaffOutcome {
    NEW,
    CHANGED,
    UNCHANGED,
    REFUSED
}
