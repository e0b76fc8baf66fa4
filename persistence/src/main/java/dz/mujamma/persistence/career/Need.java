package dz.mujamma.persistence.career;

/** Whether an act of a kind names a thing. */
public enum Need {
    NONE,
    OPTIONAL,
    REQUIRED
}
