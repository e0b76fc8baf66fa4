package dz.mujamma.persistence.tenancy;

/** What a hat lets a person do. The names also stand in {@code @RolesAllowed}, hence the constants. */
public enum Role {
    EMPLOYEE,
    CHIEF,
    HR_OFFICER,
    HR_DIRECTOR,
    COMPLEX_MANAGER,
    MINISTRY,
    ADMINISTRATOR;

    /** For annotations, which take constants only; a test holds them equal to the names. */
    public static final class Names {
        public static final String EMPLOYEE = "EMPLOYEE";
        public static final String CHIEF = "CHIEF";
        public static final String HR_OFFICER = "HR_OFFICER";
        public static final String HR_DIRECTOR = "HR_DIRECTOR";
        public static final String COMPLEX_MANAGER = "COMPLEX_MANAGER";
        public static final String MINISTRY = "MINISTRY";
        public static final String ADMINISTRATOR = "ADMINISTRATOR";

        private Names() {}
    }
}
