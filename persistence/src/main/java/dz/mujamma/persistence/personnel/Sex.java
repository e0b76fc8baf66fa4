package dz.mujamma.persistence.personnel;

/** As in the civil registry. */
public enum Sex {
    F,
    M
}
