package dz.mujamma.ejb.career.seniority;

/** A length of service. */
public record Length(int years, int months, int days) {
    public static final Length NONE = new Length(0, 0, 0);
}
