package dz.mujamma.persistence.tenancy;

/**
 * What a grant of human resources may carry beside its role: the right to one restricted part of the files. The database asks
 * for it too ({@code restrict}), and every reading is noted.
 */
public enum Right {
    HEALTH,
    DISCIPLINE
}
