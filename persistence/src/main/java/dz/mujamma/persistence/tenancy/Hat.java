package dz.mujamma.persistence.tenancy;

/**
 * The role a person works in at this moment, and where.
 *
 * @param id the grant it rests on
 * @param login who wears it
 * @param role what it allows
 * @param bodyId the body it is worn in; null for a complex or the nation
 * @param complexId the complex it is worn in, or null
 * @param employeeId which employee of the body wears it, or null
 */
public record Hat(long id, String login, Role role, String bodyId, String complexId, Long employeeId) {

    /** The same person and role, for one transaction inside a body: how figures of all bodies are gathered. */
    public Hat inBody(String body) {
        return new Hat(id, login, role, body, complexId, employeeId);
    }

    /** How the audit names it, such as {@code HR_OFFICER@CNAS}. */
    public String label() {
        String place = bodyId != null ? bodyId : complexId;
        return place == null ? role.name() : role + "@" + place;
    }
}
