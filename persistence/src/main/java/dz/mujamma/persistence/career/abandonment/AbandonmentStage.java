package dz.mujamma.persistence.career.abandonment;

/** How far a case has come; the order is held by the database (abandonment_keeps_order). */
public enum AbandonmentStage {
    /** Told by a chief; HR has not opened it. */
    REPORTED,
    OPEN,
    /** The act of dismissal is drafted. */
    DISMISSING,
    DONE,
    RETURNED,
    JUSTIFIED,
    DROPPED,
    /** Overtaken by another end of service. */
    LAPSED,
    /** The act was cancelled. */
    CANCELLED;

    public boolean isUnderWay() {
        return this == REPORTED || this == OPEN || this == DISMISSING;
    }
}
