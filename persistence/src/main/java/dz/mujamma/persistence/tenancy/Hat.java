package dz.mujamma.persistence.tenancy;

import java.util.Set;

/**
 * The role a person works in at this moment, and where.
 *
 * @param id the grant it rests on
 * @param login who wears it
 * @param role what it allows
 * @param bodyId the body it is worn in; null for a complex or the nation
 * @param complexId the complex it is worn in, or null
 * @param employeeId which employee of the body wears it, or null
 * @param rights the restricted parts of files it opens in that body
 */
public record Hat(
        long id, String login, Role role, String bodyId, String complexId, Long employeeId, Set<Right> rights) {
    public Hat {
        rights = Set.copyOf(rights);
    }

    /** A hat that opens no restricted part. */
    public Hat(long id, String login, Role role, String bodyId, String complexId, Long employeeId) {
        this(id, login, role, bodyId, complexId, employeeId, Set.of());
    }

    /**
     * The same person and role, for one transaction inside a body: how figures of all bodies are gathered. Rights were given
     * for one body, so they are left behind.
     */
    public Hat inBody(String body) {
        return new Hat(id, login, role, body, complexId, employeeId);
    }

    public boolean has(Right right) {
        return rights.contains(right);
    }

    /** How the audit names it, such as {@code HR_OFFICER@CNAS}. */
    public String label() {
        String place = bodyId != null ? bodyId : complexId;
        return place == null ? role.name() : role + "@" + place;
    }
}
