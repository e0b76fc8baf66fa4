package dz.mujamma.persistence.career.catalogue;

/** How firmly a document of an act is asked. */
public enum Firmness {
    /** That it is missing is said and hinders nothing. */
    ASKED,
    /** Required; a director may let it follow. */
    MAY_FOLLOW,
    /** Without it the act is neither sent nor signed. */
    FIRM
}
