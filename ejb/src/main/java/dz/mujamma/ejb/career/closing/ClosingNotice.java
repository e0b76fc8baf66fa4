package dz.mujamma.ejb.career.closing;

import dz.mujamma.ejb.job.DayTask;
import dz.mujamma.ejb.notification.NotificationService;
import dz.mujamma.ejb.organization.UnitClosed;
import dz.mujamma.persistence.career.closing.ClosedUnit;
import dz.mujamma.persistence.career.closing.PeopleOfClosedUnits;
import dz.mujamma.persistence.identity.Accounts;
import dz.mujamma.persistence.tenancy.Role;
import dz.mujamma.persistence.tenancy.Scope;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Tells HR of people to be assigned elsewhere: once when the closing of their unit is recorded, and again when it is closed. */
@Dependent
public class ClosingNotice implements DayTask {
    private static final List<Role> HR = List.of(Role.HR_OFFICER, Role.HR_DIRECTOR);

    @Inject
    private PeopleOfClosedUnits people;

    @Inject
    private Accounts accounts;

    @Inject
    private NotificationService notifications;

    @Inject
    private Clock clock;

    void closed(@Observes UnitClosed closed) {
        people.units(LocalDate.now(clock)).stream()
                .filter(unit -> unit.id() == closed.unitId())
                .forEach(unit -> tell("closing.told.decided", unit));
    }

    @Override
    public String name() {
        return "career-closing";
    }

    @Override
    public void turn(LocalDate done, LocalDate today) {
        people.units(today).stream()
                .filter(unit ->
                        unit.closedOn().isAfter(done) && !unit.closedOn().isAfter(today))
                .forEach(unit -> tell("closing.told.closed", unit));
    }

    private void tell(String key, ClosedUnit unit) {
        for (Long reader : accounts.employeesWith(Scope.hat().bodyId(), HR)) {
            notifications.tell(
                    reader, key, "/career/reassign?unit=" + unit.id(), unit.people(), unit.name(), unit.closedOn());
        }
    }
}
