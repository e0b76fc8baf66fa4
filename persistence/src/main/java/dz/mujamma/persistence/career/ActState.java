package dz.mujamma.persistence.career;

/** Where an act stands, as people say it: the status, who it waits for, and what became of the paper. */
public enum ActState {
    DRAFT,
    IN_VISA,
    TO_SIGN,
    SIGNED,
    NOTIFIED,
    ACKNOWLEDGED,
    DISCARDED
}
