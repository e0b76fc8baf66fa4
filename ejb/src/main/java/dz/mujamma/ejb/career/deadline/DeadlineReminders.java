package dz.mujamma.ejb.career.deadline;

import dz.mujamma.ejb.job.DayTask;
import dz.mujamma.ejb.notification.NotificationService;
import dz.mujamma.persistence.career.deadline.CareerMembers;
import dz.mujamma.persistence.career.deadline.Deadlines;
import dz.mujamma.persistence.career.deadline.Reminder;
import dz.mujamma.persistence.identity.Accounts;
import dz.mujamma.persistence.tenancy.Right;
import dz.mujamma.persistence.tenancy.Role;
import dz.mujamma.persistence.tenancy.Scope;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * Reminds before clocks run out. Employees are told of each that concerns them, HR once a day of all together. A reminder is
 * claimed by a key of the database, so that it is sent once; of days that were missed the last is sent.
 */
@Dependent
public class DeadlineReminders implements DayTask {
    private static final int AT_ONCE = 500;
    private static final ZoneId ALGIERS = ZoneId.of("Africa/Algiers");
    private static final List<Role> HR = List.of(Role.HR_OFFICER, Role.HR_DIRECTOR);

    @Inject
    private Deadlines deadlines;

    @Inject
    private CareerMembers members;

    @Inject
    private CareerFollowing following;

    @Inject
    private Accounts accounts;

    @Inject
    private NotificationService notifications;

    @Override
    public String name() {
        return "career-deadlines";
    }

    @Override
    public void turn(LocalDate done, LocalDate today) {
        followNewRules(done);
        List<Reminder> reminders = deadlines.claim(today);
        reminders.stream().filter(each -> each.own() && !each.restricted()).forEach(this::tellEmployee);
        tellHr(reminders);
    }

    /** What the body fixed about positions and clocks changes what is due and what counts. */
    private void followNewRules(LocalDate done) {
        if (!members.rulesFixedSince(done.atStartOfDay(ALGIERS).toInstant())) {
            return;
        }
        List<Long> some = members.next(0, AT_ONCE);
        while (!some.isEmpty()) {
            following.follow(some);
            some = members.next(some.get(some.size() - 1), AT_ONCE);
        }
    }

    private void tellEmployee(Reminder reminder) {
        notifications.tell(reminder.employee(), "deadline.told.own", "/career/mine", reminder.name(), reminder.due());
    }

    private void tellHr(List<Reminder> reminders) {
        String body = Scope.hat().bodyId();
        List<Long> all = accounts.employeesWith(body, HR);
        List<Long> trusted = accounts.employeesWith(body, HR, Right.DISCIPLINE);
        for (Long reader : all) {
            List<Reminder> theirs = reminders.stream()
                    .filter(each -> !each.restricted() || trusted.contains(reader))
                    .toList();
            if (!theirs.isEmpty()) {
                notifications.tell(
                        reader,
                        "deadline.told.hr",
                        "/career/deadlines",
                        theirs.size(),
                        theirs.get(0).due());
            }
        }
    }
}
