package dz.mujamma.ejb.career.procedure;

import dz.mujamma.ejb.notification.NotificationService;
import dz.mujamma.persistence.identity.Accounts;
import dz.mujamma.persistence.tenancy.Right;
import dz.mujamma.persistence.tenancy.Role;
import dz.mujamma.persistence.tenancy.Scope;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Tells the human resources of the body of the scope. */
@Dependent
public class HrMail {
    private static final List<Role> HR = List.of(Role.HR_OFFICER, Role.HR_DIRECTOR);

    @Inject
    private Accounts accounts;

    @Inject
    private NotificationService notifications;

    public void tell(String key, String link, Object... arguments) {
        accounts.employeesWith(Scope.hat().bodyId(), HR)
                .forEach(reader -> notifications.tell(reader, key, link, arguments));
    }

    /** Only those who hold a right. */
    public void tellHolders(Right right, String key, String link, Object... arguments) {
        accounts.employeesWith(Scope.hat().bodyId(), HR, right)
                .forEach(reader -> notifications.tell(reader, key, link, arguments));
    }
}
