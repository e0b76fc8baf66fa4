package dz.mujamma.it.harness;

import dz.mujamma.persistence.tenancy.Hat;
import dz.mujamma.persistence.tenancy.Role;
import java.util.List;
import java.util.Map;

/** Hats of accounts that are in the database, and hats made up for a test. */
public final class Hats {
    private Hats() {}

    /** The hat that a grant of this account gives; fails where the account has not exactly one such grant. */
    public static Hat of(String login, Role role) {
        List<Map<String, Object>> grants = Database.see(
                "select g.id, g.in_body, g.complex_id, g.employee_id from mujamma.account_grant g "
                        + "join mujamma.account a on a.id = g.account_id where a.login = ? and g.role = ?",
                login,
                role.name());
        if (grants.size() != 1) {
            throw new IllegalStateException(login + " has " + grants.size() + " grants as " + role);
        }
        Map<String, Object> grant = grants.get(0);
        return new Hat(
                (Long) grant.get("id"),
                login,
                role,
                (String) grant.get("in_body"),
                (String) grant.get("complex_id"),
                (Long) grant.get("employee_id"));
    }

    /** A hat that rests on no grant: for services that look at nothing but the hat. */
    public static Hat madeUp(String login, Role role, String body, Long employee) {
        return new Hat(0, login, role, body, null, employee);
    }
}
