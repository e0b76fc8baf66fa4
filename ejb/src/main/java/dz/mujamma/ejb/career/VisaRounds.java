package dz.mujamma.ejb.career;

import dz.mujamma.ejb.notification.NotificationService;
import dz.mujamma.persistence.career.ActVisas;
import dz.mujamma.persistence.career.Visa;
import dz.mujamma.persistence.career.VisaChains;
import dz.mujamma.persistence.career.VisaStep;
import dz.mujamma.persistence.career.VisaSubject;
import dz.mujamma.persistence.shared.RuleException;
import dz.mujamma.persistence.tenancy.Scope;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Rounds of visas, whatever goes through them: laid from the chain of the kind, each step given or sent back by whose it is. */
@Dependent
public class VisaRounds {
    private static final int LONGEST_REASON = 500;
    private static final String INBOX = "/career/inbox";

    @Inject
    private ActVisas visas;

    @Inject
    private VisaChains chains;

    @Inject
    private Reader reader;

    @Inject
    private NotificationService notifications;

    @Inject
    private Clock clock;

    /** Whether the body has set a chain for a kind of act, or for all. */
    public boolean isSet(String kind) {
        return !chains.of(kind).isEmpty();
    }

    /** @param chief of the person concerned, or null */
    public void send(VisaSubject subject, String kind, Long chief) {
        List<VisaStep> steps = VisaChainRule.steps(chains.of(kind), chief);
        visas.sendRound(subject, steps, VisaChainRule.SIGNATURE, clock.instant());
        tell(steps.get(0).employee());
    }

    public Optional<Visa> waiting(VisaSubject subject) {
        return visas.waiting(subject);
    }

    /** Whether a step is for whoever works now. */
    public boolean isMine(Visa visa) {
        return visa.employee() == null ? visa.role() == Scope.hat().role() : reader.is(visa.employee());
    }

    /**
     * Gives a visa; the next one is told.
     *
     * @param drafter login of whoever prepared what it is about
     */
    public void give(Visa visa, String drafter) {
        requireMine(visa);
        requireNotAllByTheDrafter(visa, drafter);
        visas.give(visa, clock.instant(), Scope.hat().login(), decider(), null);
        visas.waiting(visa.subject()).map(Visa::employee).ifPresent(this::tell);
    }

    public void sendBack(Visa visa, String reason) {
        requireMine(visa);
        visas.sendBack(visa, clock.instant(), Scope.hat().login(), decider(), Reasons.given(reason, LONGEST_REASON));
    }

    private void tell(Long employee) {
        if (employee != null) {
            notifications.tell(employee, "career.told.waiting", INBOX);
        }
    }

    private void requireMine(Visa visa) {
        if (!isMine(visa)) {
            throw new RuleException("career.refused.not-your-visa", visa.label());
        }
    }

    /** Somebody else than whoever drafted it looks at everything. */
    private void requireNotAllByTheDrafter(Visa visa, String drafter) {
        String login = Scope.hat().login();
        List<Visa> round = visas.of(visa.subject()).stream()
                .filter(each -> each.round() == visa.round() && each.kind() == Visa.Kind.VISA && each.id() != visa.id())
                .toList();
        boolean alone =
                round.stream().allMatch(each -> each.state() == Visa.State.GIVEN && login.equals(each.decidedBy()));
        if (login.equals(drafter) && alone) {
            throw new RuleException("career.refused.drafter-alone");
        }
    }

    private Long decider() {
        return reader.employees().stream().findFirst().orElse(null);
    }
}
