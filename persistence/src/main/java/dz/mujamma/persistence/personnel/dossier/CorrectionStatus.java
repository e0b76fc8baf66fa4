package dz.mujamma.persistence.personnel.dossier;

/** Where a proposed correction stands; only one that waits can still move. */
public enum CorrectionStatus {
    PENDING,
    ACCEPTED,
    REFUSED,
    WITHDRAWN
}
