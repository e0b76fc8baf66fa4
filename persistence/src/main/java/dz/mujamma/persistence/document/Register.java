package dz.mujamma.persistence.document;

/** The books in which a body numbers its papers, each from 1 on in each year. */
public enum Register {
    DECISIONS("DEC"),
    LEAVES("CNG"),
    CERTIFICATES("ATT"),
    LETTERS("COR");

    private final String prefix;

    Register(String prefix) {
        this.prefix = prefix;
    }

    public String prefix() {
        return prefix;
    }
}
