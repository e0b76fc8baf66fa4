package dz.mujamma.it.web;

import dz.mujamma.it.harness.Facts;
import dz.mujamma.it.harness.Visitor;
import dz.mujamma.persistence.tenancy.Role;
import java.util.EnumMap;
import java.util.Map;

/** One person of each role, signed in once and with no other hat. Those of a body belong to CNAS. */
final class People {
    static final String OWN = "CNAS";
    static final String OTHER = "CASNOS";

    private static final Facts.Everything FACTS = Facts.oneOfEverything(OWN);
    private static final Facts.Everything NEIGHBOURS = Facts.oneOfEverything(OTHER);
    private static final Map<Role, String> LOGINS = new EnumMap<>(Role.class);
    private static final Map<Role, Visitor> VISITORS = new EnumMap<>(Role.class);
    private static final Map<Role, String> TOKENS = new EnumMap<>(Role.class);

    private People() {}

    /** Rows of the own body. */
    static Facts.Everything ours() {
        return FACTS;
    }

    /** Rows of the other body. */
    static Facts.Everything theirs() {
        return NEIGHBOURS;
    }

    static synchronized Visitor with(Role role) throws Exception {
        if (!VISITORS.containsKey(role)) {
            VISITORS.put(role, Visitor.signedIn(login(role)));
        }
        return VISITORS.get(role);
    }

    static synchronized String token(Role role) throws Exception {
        if (!TOKENS.containsKey(role)) {
            TOKENS.put(role, Visitor.token(login(role)));
        }
        return TOKENS.get(role);
    }

    static synchronized String login(Role role) {
        return LOGINS.computeIfAbsent(role, People::make);
    }

    private static String make(Role role) {
        return switch (role) {
            case EMPLOYEE -> Facts.person(role, OWN, FACTS.employee());
            case HR_OFFICER, HR_DIRECTOR -> Facts.trusted(Facts.person(role, OWN, FACTS.employee()));
            case CHIEF -> Facts.person(role, OWN, FACTS.chief());
            case COMPLEX_MANAGER, MINISTRY, ADMINISTRATOR -> Facts.person(role, null, null);
            case SYSTEM -> throw new IllegalArgumentException("the house itself signs in nowhere");
        };
    }
}
