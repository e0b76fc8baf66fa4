package dz.mujamma.ejb.notification;

import dz.mujamma.persistence.notification.Notification;
import dz.mujamma.persistence.notification.Notifications;
import dz.mujamma.persistence.shared.Localized;
import dz.mujamma.persistence.shared.Page;
import dz.mujamma.persistence.tenancy.Role;
import dz.mujamma.persistence.tenancy.Scope;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The inbox of whoever wears a hat of an employee; a hat without one has an empty inbox. */
@Stateless
@RolesAllowed({Role.Names.EMPLOYEE, Role.Names.CHIEF, Role.Names.HR_OFFICER, Role.Names.HR_DIRECTOR})
public class NotificationService {
    @Inject
    private Notifications notifications;

    @Inject
    private Clock clock;

    /**
     * Puts a message into an inbox of the body of the scope, as part of the caller's transaction. Open to the day's tasks,
     * which are no person; it reads nothing, and the fence keeps it in the body.
     *
     * @param arguments days, numbers, texts and {@link Localized} names, put in words for each reader later
     * @param link address inside the application where one goes on from there, or null
     */
    @PermitAll
    public void tell(long employeeId, String key, String link, Object... arguments) {
        notifications.add(
                employeeId,
                key,
                Arrays.stream(arguments).map(Localized::storedOrText).toList(),
                link,
                clock.instant());
    }

    public Page<Notification> inbox(int first, int size) {
        return reader().map(id -> notifications.page(id, first, size)).orElseGet(() -> new Page<>(List.of(), 0));
    }

    public long unread() {
        return reader().map(notifications::unread).orElse(0L);
    }

    public void markRead(List<Long> ids) {
        reader().ifPresent(id -> notifications.markRead(id, ids, clock.instant()));
    }

    public void markAllRead() {
        reader().ifPresent(id -> notifications.markAllRead(id, clock.instant()));
    }

    private static Optional<Long> reader() {
        return Optional.ofNullable(Scope.hat().employeeId());
    }
}
