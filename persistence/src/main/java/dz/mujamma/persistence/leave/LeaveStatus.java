package dz.mujamma.persistence.leave;

/** Where a request stands. Pending and approved ones hold their days. */
public enum LeaveStatus {
    PENDING,
    APPROVED,
    REFUSED,
    WITHDRAWN
}
