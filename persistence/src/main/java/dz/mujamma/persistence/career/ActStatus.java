package dz.mujamma.persistence.career;

/** Where an act stands on its way; a signed or discarded one goes no further. */
public enum ActStatus {
    DRAFT,
    /** With those who give visas, then with whoever signs. */
    IN_VISA,
    SIGNED,
    DISCARDED
}
