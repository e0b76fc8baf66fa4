package dz.mujamma.persistence.leave;

/** What moves a right: earned, taken, given back, corrected. */
public enum EntryKind {
    GRANT,
    TAKE,
    GIVE_BACK,
    ADJUST
}
