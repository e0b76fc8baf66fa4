package dz.mujamma.persistence.career.movement;

/** A transfer is for good, a secondment for a time (ord. 06-03 art. 133-139), a return ends a secondment. */
public enum MovementKind {
    TRANSFER,
    SECONDMENT,
    RETURN
}
