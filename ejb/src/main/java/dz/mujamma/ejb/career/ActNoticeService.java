package dz.mujamma.ejb.career;

import dz.mujamma.persistence.career.Act;
import dz.mujamma.persistence.career.ActStatus;
import dz.mujamma.persistence.career.Acts;
import dz.mujamma.persistence.shared.NotFoundException;
import dz.mujamma.persistence.shared.RuleException;
import dz.mujamma.persistence.tenancy.Role;
import dz.mujamma.persistence.tenancy.Scope;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** After signature: the employee is told and acknowledges. */
@Stateless
@RolesAllowed({Role.Names.HR_OFFICER, Role.Names.HR_DIRECTOR})
public class ActNoticeService {
    @Inject
    private Acts acts;

    @Inject
    private ActLife life;

    @Inject
    private Event<ActNotified> notified;

    @Inject
    private Clock clock;

    /** Notes the day on which the paper was handed over. */
    public void noteHandedOver(long id, LocalDate day) {
        Act act = signed(id);
        LocalDate today = LocalDate.now(clock);
        LocalDate signedOn = act.signedOn().orElseThrow();
        if (day == null || day.isBefore(signedOn) || day.isAfter(today)) {
            throw new RuleException("career.refused.notice-day", signedOn, today);
        }
        if (act.notifiedAt().isPresent()) {
            throw new RuleException("career.refused.already-notified");
        }
        Instant now = clock.instant();
        act.notifyAt(
                day.equals(today)
                        ? now
                        : day.atTime(12, 0).atZone(clock.getZone()).toInstant());
        notified.fire(new ActNotified(id, day));
    }

    /** The employee says: I have read it. Said twice it stays the first time. */
    @RolesAllowed(Role.Names.EMPLOYEE)
    public void acknowledge(long id) {
        Act act = acts.findToChange(id)
                .filter(found -> found.status() == ActStatus.SIGNED)
                .filter(found -> found.employee().id().equals(Scope.hat().employeeId()))
                .orElseThrow(NotFoundException::new);
        if (act.acknowledgedAt().isEmpty()) {
            act.acknowledgeAt(clock.instant());
        }
    }

    private Act signed(long id) {
        Act act = life.held(id);
        if (act.status() != ActStatus.SIGNED) {
            throw new RuleException("career.refused.target-not-signed");
        }
        return act;
    }
}
