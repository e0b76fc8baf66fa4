package dz.mujamma.ejb.document;

import dz.mujamma.ejb.job.DayTask;
import dz.mujamma.persistence.document.Attachments;
import dz.mujamma.persistence.document.Attachments.Ending;
import dz.mujamma.persistence.notification.Notifications;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Reminds each employee, once, of a paper that soon is no longer valid: so many days before as its kind says. */
@Dependent
public class AttachmentReminders implements DayTask {
    @Inject
    private Attachments attachments;

    @Inject
    private Notifications notifications;

    @Inject
    private Clock clock;

    @Override
    public String name() {
        return "attachment-reminders";
    }

    @Override
    public void turn(LocalDate done, LocalDate today) {
        attachments.remindOfEnding(today, clock.instant()).forEach(this::remind);
    }

    private void remind(Ending paper) {
        notifications.add(
                paper.employeeId(),
                "document.attachment.told.ends",
                List.of(
                        paper.kind().ar() + "|" + paper.kind().fr(),
                        paper.validTo().toString()),
                "/document/attachments?subject=" + paper.subject() + "&id=" + paper.subjectId(),
                clock.instant());
    }
}
