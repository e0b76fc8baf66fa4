package dz.mujamma.persistence.tenancy;

import java.util.Arrays;
import java.util.List;

/** What a hat lets a person do. The names also stand in {@code @RolesAllowed}, hence the constants. */
public enum Role {
    EMPLOYEE,
    CHIEF,
    HR_OFFICER,
    HR_DIRECTOR,
    COMPLEX_MANAGER,
    MINISTRY,
    ADMINISTRATOR,
    /** The house itself, when the day turns: granted to nobody, named by no service. */
    SYSTEM;

    /** The roles that a person can be granted. */
    public static List<Role> grantable() {
        return Arrays.stream(values()).filter(role -> role != SYSTEM).toList();
    }

    /** For annotations, which take constants only; a test holds them equal to the names. */
    public static final class Names {
        public static final String EMPLOYEE = "EMPLOYEE";
        public static final String CHIEF = "CHIEF";
        public static final String HR_OFFICER = "HR_OFFICER";
        public static final String HR_DIRECTOR = "HR_DIRECTOR";
        public static final String COMPLEX_MANAGER = "COMPLEX_MANAGER";
        public static final String MINISTRY = "MINISTRY";
        public static final String ADMINISTRATOR = "ADMINISTRATOR";
        public static final String SYSTEM = "SYSTEM";

        private Names() {}
    }
}
