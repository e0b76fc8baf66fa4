package dz.mujamma.persistence.leave;

/**
 * Which requests a list shows, and how.
 *
 * @param deciderId the chief whose requests they are, or null for those that HR decides
 * @param everybody HR only: those of chiefs as well
 * @param status null for any
 * @param text part of a name or of a matricule, or empty
 * @param order what they are sorted by
 */
public record InboxQuery(
        Long deciderId,
        boolean everybody,
        LeaveStatus status,
        String text,
        Order order,
        boolean ascending,
        int first,
        int size) {
    /** What a list of requests may be sorted by. */
    public enum Order {
        ASKED("r.askedAt"),
        FIRST_DAY("r.firstDay"),
        DAYS("r.days"),
        STATUS("r.status"),
        NAME_AR("e.lastNameAr"),
        NAME_FR("e.lastNameFr");

        private final String path;

        Order(String path) {
            this.path = path;
        }

        String path() {
            return path;
        }
    }
}
