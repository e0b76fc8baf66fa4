package dz.mujamma.ejb.document;

import dz.mujamma.ejb.job.DayTask;
import dz.mujamma.ejb.notification.NotificationService;
import dz.mujamma.persistence.document.Attachments;
import dz.mujamma.persistence.document.Attachments.Ending;
import dz.mujamma.persistence.identity.Accounts;
import dz.mujamma.persistence.tenancy.Right;
import dz.mujamma.persistence.tenancy.Role;
import dz.mujamma.persistence.tenancy.Scope;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reminds, once, of papers of the files that soon are no longer valid, so many days before as their kind says: each employee of
 * the own, and human resources of all of a day together; of restricted ones those with the right alone.
 */
@Dependent
public class AttachmentReminders implements DayTask {
    private static final List<Role> HR = List.of(Role.HR_OFFICER, Role.HR_DIRECTOR);

    @Inject
    private Attachments attachments;

    @Inject
    private Accounts accounts;

    @Inject
    private NotificationService notifications;

    @Inject
    private Clock clock;

    @Override
    public String name() {
        return "attachment-reminders";
    }

    @Override
    public void turn(LocalDate done, LocalDate today) {
        List<Ending> ending = attachments.remindOfEnding(today, clock.instant());
        ending.forEach(this::tellEmployee);
        if (!ending.isEmpty()) {
            tellHr(ending);
        }
    }

    private void tellEmployee(Ending paper) {
        notifications.tell(
                paper.employeeId(),
                "document.attachment.told.ends",
                "/document/attachments?subject=employee&id=" + paper.employeeId(),
                paper.kind(),
                paper.validTo());
    }

    private void tellHr(List<Ending> ending) {
        String body = Scope.hat().bodyId();
        Map<Right, Set<Long>> trusted = new HashMap<>();
        for (Right right : Right.values()) {
            trusted.put(right, new HashSet<>(accounts.employeesWith(body, HR, right)));
        }
        for (Long reader : accounts.employeesWith(body, HR)) {
            long theirs = ending.stream()
                    .filter(paper -> paper.right()
                            .map(right -> trusted.get(right).contains(reader))
                            .orElse(true))
                    .count();
            if (theirs > 0) {
                notifications.tell(reader, "document.attachment.told.hr", "/personnel/expiring?when=DAYS_90", theirs);
            }
        }
    }
}
