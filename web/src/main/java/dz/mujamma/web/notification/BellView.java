package dz.mujamma.web.notification;

import dz.mujamma.ejb.notification.NotificationService;
import dz.mujamma.persistence.tenancy.Scope;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** How much is unread, for the bell at the top; hats without an employee have no bell. */
@Named("bell")
@RequestScoped
public class BellView {
    @EJB
    private NotificationService notifications;

    private Long unread;

    public boolean isPresent() {
        return Scope.worn().filter(hat -> hat.employeeId() != null).isPresent();
    }

    public long getUnread() {
        if (unread == null) {
            unread = notifications.unread();
        }
        return unread;
    }
}
