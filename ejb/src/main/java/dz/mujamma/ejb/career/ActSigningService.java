package dz.mujamma.ejb.career;

import dz.mujamma.ejb.career.timeline.Timeline;
import dz.mujamma.ejb.notification.NotificationService;
import dz.mujamma.persistence.career.Act;
import dz.mujamma.persistence.career.ActNumber;
import dz.mujamma.persistence.career.ActVisas;
import dz.mujamma.persistence.career.Acts;
import dz.mujamma.persistence.career.CareerPeriods;
import dz.mujamma.persistence.career.CareerPresent;
import dz.mujamma.persistence.career.Signatory;
import dz.mujamma.persistence.career.SigningRights;
import dz.mujamma.persistence.career.SigningRights.Found;
import dz.mujamma.persistence.career.Visa;
import dz.mujamma.persistence.identity.Accounts;
import dz.mujamma.persistence.personnel.Employees;
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

/**
 * Signature: the act gets its number, the career becomes what the act makes of it, the paper is issued and the employee told,
 * all in one transaction. The act and the employee are held, so that of two who sign at once the second sees what the first did.
 */
@Stateless
@RolesAllowed({Role.Names.CHIEF, Role.Names.HR_OFFICER, Role.Names.HR_DIRECTOR})
public class ActSigningService {
    @Inject
    private Acts acts;

    @Inject
    private ActLife life;

    @Inject
    private ActVisas visas;

    @Inject
    private ActEffects effects;

    @Inject
    private ActCatalogue catalogue;

    @Inject
    private SigningRights rights;

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
    private Reader reader;

    @Inject
    private Event<ActSigned> signed;

    @Inject
    private Clock clock;

    /** @return the number it got */
    public ActNumber sign(long id) {
        Act act = life.held(id);
        Visa visa = life.waiting(act, Visa.Kind.SIGNATURE);
        life.requireSomebodyElse(act);
        LocalDate today = LocalDate.now(clock);
        Signatory signatory = signatory(act, today);
        long employee = act.employee().id();
        employees.findToMoveRights(employee).orElseThrow(NotFoundException::new);
        Timeline after = lawful(effects.of(act));

        Instant now = clock.instant();
        ActNumber number = numbers.next(catalogue.kinds().get(act.kind()).register(), today.getYear());
        act.sign(number, today, now, Scope.hat().login(), signatory, acts.nextOrder());
        visas.give(visa, now, Scope.hat().login(), signatory.employee(), signatory.delegation());
        acts.flush();
        periods.become(employee, after.periods(), now);
        present.follow(employee, today);
        papers.issue(act, signatory);
        tell(act, now);
        signed.fire(new ActSigned(
                id, employee, act.kind(), act.effectOn(), act.target().orElse(null), today, number.reference()));
        return number;
    }

    private Signatory signatory(Act act, LocalDate today) {
        Found found = rights.find(act.id(), reader.employees().toArray(Long[]::new), today)
                .orElseThrow(() -> new RuleException("career.refused.no-signature"));
        return found.own()
                ? new Signatory(found.employee(), found.name(), found.giver(), null)
                : new Signatory(
                        found.employee(),
                        found.name(),
                        SignatureFormula.byDelegation(found.giver(), found.delegate()),
                        found.delegation());
    }

    private static Timeline lawful(ActEffect effect) {
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
