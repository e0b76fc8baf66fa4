package dz.mujamma.persistence.career.movement;

/** How far two bodies have come. */
public enum MovementStage {
    /** Seen by the body that opens it alone; waits for the employee's consent. */
    DRAFT,
    OFFERED,
    ACCEPTED,
    /** By both; each makes its act, and the file's parts pass over on the day. */
    SIGNED,
    /** Taken back by both before the day; each cancels its act. */
    UNDOING,
    DONE,
    REFUSED,
    WITHDRAWN;

    public boolean isUnderWay() {
        return this == DRAFT || this == OFFERED || this == ACCEPTED || this == SIGNED || this == UNDOING;
    }
}
