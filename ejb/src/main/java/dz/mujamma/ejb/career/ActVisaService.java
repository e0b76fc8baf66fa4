package dz.mujamma.ejb.career;

import dz.mujamma.ejb.notification.NotificationService;
import dz.mujamma.persistence.career.Act;
import dz.mujamma.persistence.career.ActVisas;
import dz.mujamma.persistence.career.Visa;
import dz.mujamma.persistence.shared.RuleException;
import dz.mujamma.persistence.tenancy.Role;
import dz.mujamma.persistence.tenancy.Scope;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Visas: given in the order of the chain, or the act sent back with a reason. */
@Stateless
@RolesAllowed({Role.Names.CHIEF, Role.Names.HR_OFFICER, Role.Names.HR_DIRECTOR})
public class ActVisaService {
    private static final int LONGEST_REASON = 500;

    @Inject
    private ActLife life;

    @Inject
    private ActVisas visas;

    @Inject
    private Reader reader;

    @Inject
    private NotificationService notifications;

    @Inject
    private Clock clock;

    public void give(long id) {
        Act act = life.held(id);
        Visa visa = mine(act);
        requireNotAllByTheDrafter(act, visa);
        visas.give(visa, clock.instant(), Scope.hat().login(), decider(), null);
        visas.waiting(id)
                .filter(next -> next.employee() != null)
                .ifPresent(next -> notifications.tell(next.employee(), "career.told.waiting", "/career/inbox"));
    }

    public void sendBack(long id, String reason) {
        Act act = life.held(id);
        Visa visa = mine(act);
        visas.sendBack(visa, clock.instant(), Scope.hat().login(), decider(), Reasons.given(reason, LONGEST_REASON));
        act.sendBack();
    }

    private Visa mine(Act act) {
        Visa visa = life.waiting(act, Visa.Kind.VISA);
        life.requireSomebodyElse(act);
        boolean mine = visa.employee() == null ? visa.role() == Scope.hat().role() : reader.is(visa.employee());
        if (!mine) {
            throw new RuleException("career.refused.not-your-visa", visa.label());
        }
        return visa;
    }

    /** Somebody else than whoever drafted it looks at every act. */
    private void requireNotAllByTheDrafter(Act act, Visa visa) {
        String login = Scope.hat().login();
        List<Visa> round = visas.of(act.id()).stream()
                .filter(each -> each.round() == visa.round() && each.kind() == Visa.Kind.VISA && each.id() != visa.id())
                .toList();
        boolean alone =
                round.stream().allMatch(each -> each.state() == Visa.State.GIVEN && login.equals(each.decidedBy()));
        if (login.equals(act.draftedBy()) && alone) {
            throw new RuleException("career.refused.drafter-alone");
        }
    }

    private Long decider() {
        return reader.employees().stream().findFirst().orElse(null);
    }
}
