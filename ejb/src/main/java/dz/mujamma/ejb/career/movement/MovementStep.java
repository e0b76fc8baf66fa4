package dz.mujamma.ejb.career.movement;

/** What can be done with a movement. */
public enum MovementStep {
    OFFER,
    ACCEPT,
    PLACE,
    REFUSE,
    WITHDRAW,
    /** Send it through the visas of this body. */
    ROUND,
    VISA,
    SIGN,
    FINISH,
    /** Ask to take back what both have signed, before its day. */
    UNDO,
    DROP_UNDO,
    AGREE_UNDO
}
