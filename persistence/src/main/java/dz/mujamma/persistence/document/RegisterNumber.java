package dz.mujamma.persistence.document;

/** One number of a register. */
public record RegisterNumber(Register register, int year, long number) {
    /** As it stands on the paper: {@code DEC 12/2026}. */
    public String text() {
        return register.prefix() + " " + number + "/" + year;
    }
}
