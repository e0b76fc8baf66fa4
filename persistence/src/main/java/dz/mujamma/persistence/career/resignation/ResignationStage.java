package dz.mujamma.persistence.career.resignation;

/** How far a resignation has come; the order is held by the database (resignation_keeps_order). */
public enum ResignationStage {
    FILED,
    DEFERRED,
    /** Accepted; in effect once the act is signed. */
    ACCEPTED,
    /** The terms ran out unanswered. */
    SILENT,
    DONE,
    REFUSED,
    WITHDRAWN,
    /** Overtaken by another end of service. */
    LAPSED,
    /** The act was cancelled. */
    CANCELLED;

    public boolean isUnanswered() {
        return this == FILED || this == DEFERRED;
    }

    public boolean isUnderWay() {
        return isUnanswered() || this == ACCEPTED || this == SILENT;
    }
}
