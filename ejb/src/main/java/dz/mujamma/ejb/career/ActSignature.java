package dz.mujamma.ejb.career;

import dz.mujamma.ejb.career.timeline.Timeline;
import dz.mujamma.ejb.notification.NotificationService;
import dz.mujamma.persistence.career.Act;
import dz.mujamma.persistence.career.ActNumber;
import dz.mujamma.persistence.career.Acts;
import dz.mujamma.persistence.career.CareerPeriods;
import dz.mujamma.persistence.career.CareerPresent;
import dz.mujamma.persistence.career.Signatory;
import dz.mujamma.persistence.identity.Accounts;
import dz.mujamma.persistence.personnel.Employees;
import dz.mujamma.persistence.shared.NotFoundException;
import dz.mujamma.persistence.shared.RuleException;
import dz.mujamma.persistence.tenancy.Scope;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** What a signature does, whoever had the right to give it: number, career, paper and notice, in the caller's transaction. */
@Dependent
class ActSignature {
    @Inject
    private Acts acts;

    @Inject
    private ActEffects effects;

    @Inject
    private ActCatalogue catalogue;

    @Inject
    private ActNumbers numbers;

    @Inject
    private ActPapers papers;

    @Inject
    private CareerPeriods periods;

    @Inject
    private CareerPresent present;

    @Inject
    private Employees employees;

    @Inject
    private Accounts accounts;

    @Inject
    private NotificationService notifications;

    @Inject
    private Event<ActSigned> signed;

    @Inject
    private Clock clock;

    /**
     * Puts a signature under an act that has been round. The employee is held, so that of two acts signed at once the second
     * sees what the first did.
     *
     * @throws RuleException where the act would not be lawful
     */
    ActNumber put(Act act, Signatory signatory) {
        LocalDate today = LocalDate.now(clock);
        long employee = act.employee().id();
        employees.findToMoveRights(employee).orElseThrow(NotFoundException::new);
        ActEffect effect = effects.of(act);
        Timeline after = lawful(effect);

        Instant now = clock.instant();
        ActNumber number = numbers.next(catalogue.kinds().get(act.kind()).register(), today.getYear());
        act.sign(number, today, now, Scope.hat().login(), signatory, acts.nextOrder());
        acts.flush();
        periods.become(employee, after.periods(), now);
        present.follow(employee, today);
        papers.issue(act, signatory, effect);
        tell(act, now);
        signed.fire(new ActSigned(
                act.id(), employee, act.kind(), act.effectOn(), act.target().orElse(null), today, number.reference()));
        return number;
    }

    static Timeline lawful(ActEffect effect) {
        effect.refusals().stream().findFirst().ifPresent(refusal -> {
            throw refusal.asException();
        });
        return effect.after().orElseThrow();
    }

    /** Told at once where the employee reads here; else HR hands the paper over and notes the day. */
    private void tell(Act act, Instant now) {
        long employee = act.employee().id();
        if (accounts.isReached(Scope.hat().bodyId(), employee)) {
            notifications.tell(
                    employee,
                    "career.told.signed",
                    "/career/act?id=" + act.id(),
                    act.reference().orElseThrow(),
                    act.effectOn());
            act.notifyAt(now);
        }
    }
}
