package dz.mujamma.ejb.career.movement;

/** How far a movement has come through the visas of one body. */
enum VisaWay {
    /** The body has set no chain for the act it comes to. */
    NONE_SET,
    TO_SEND,
    WITH_OTHERS,
    WITH_ME,
    THROUGH;

    boolean isOver() {
        return this == NONE_SET || this == THROUGH;
    }
}
