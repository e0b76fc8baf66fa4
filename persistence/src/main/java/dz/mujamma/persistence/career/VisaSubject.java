package dz.mujamma.persistence.career;

/** What goes through visas: an act, or what the body agrees on with another before its act is made. */
public record VisaSubject(Kind kind, long id) {
    public enum Kind {
        ACT("act_id"),
        MOVEMENT("movement_id");

        private final String column;

        Kind(String column) {
            this.column = column;
        }
    }

    public static VisaSubject act(long id) {
        return new VisaSubject(Kind.ACT, id);
    }

    public static VisaSubject movement(long id) {
        return new VisaSubject(Kind.MOVEMENT, id);
    }

    String column() {
        return kind.column;
    }
}
