package dz.mujamma.persistence.career.movement;

/** A transfer is for good, a secondment for a time (ord. 06-03 art. 133-139); a renewal prolongs one, a return ends it. */
public enum MovementKind {
    TRANSFER,
    SECONDMENT,
    RENEWAL,
    RETURN;

    /** Whether it follows on a secondment between the same two bodies. */
    public boolean followsSecondment() {
        return this == RENEWAL || this == RETURN;
    }

    /** Whether the other body has to say where it puts the person. */
    public boolean placesAnew() {
        return !followsSecondment();
    }

    /** Whether anything of the file passes over on the day. */
    public boolean handsOver() {
        return this != RENEWAL;
    }

    /** Whether the career in the body that is left ends with it, so that what is owed there has to be settled. */
    public boolean endsCareer() {
        return this == TRANSFER || this == RETURN;
    }
}
