package dz.mujamma.persistence.notification;

import java.time.Instant;
import java.util.List;

/**
 * Something an employee was told.
 *
 * @param key key in the message bundles
 * @param arguments its arguments: days as {@code 2026-03-10}, names as {@code ar|fr}, numbers and texts as they are
 * @param link address inside the application, or null
 * @param readAt null while unread
 */
public record Notification(
        long id, String key, List<String> arguments, String link, Instant createdAt, Instant readAt) {
    public Notification {
        arguments = List.copyOf(arguments);
    }

    public boolean unread() {
        return readAt == null;
    }
}
