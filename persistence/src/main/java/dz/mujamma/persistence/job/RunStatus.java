package dz.mujamma.persistence.job;

/** How a run stands. {@code INTERRUPTED} is never stored: it is a running one that nobody renews any more. */
public enum RunStatus {
    RUNNING,
    COMPLETED,
    STOPPED,
    FAILED,
    INTERRUPTED
}
