package dz.mujamma.persistence.leave;

/** What moves a right: earned, taken, given back, corrected, passed over to another body or come from one. */
public enum EntryKind {
    GRANT,
    TAKE,
    GIVE_BACK,
    ADJUST,
    HANDED_OVER,
    TAKEN_OVER
}
