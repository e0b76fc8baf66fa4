package dz.mujamma.ejb.career;

import dz.mujamma.ejb.career.evidence.ActEvidence;
import dz.mujamma.ejb.career.evidence.DocumentState;
import dz.mujamma.persistence.career.Act;
import dz.mujamma.persistence.career.ActContent;
import dz.mujamma.persistence.career.ActKind;
import dz.mujamma.persistence.career.ActStatus;
import dz.mujamma.persistence.career.ActVisas;
import dz.mujamma.persistence.career.Acts;
import dz.mujamma.persistence.career.CareerChoices;
import dz.mujamma.persistence.career.CareerNames;
import dz.mujamma.persistence.career.Situation;
import dz.mujamma.persistence.career.VisaSubject;
import dz.mujamma.persistence.personnel.Employee;
import dz.mujamma.persistence.personnel.Employees;
import dz.mujamma.persistence.shared.NotFoundException;
import dz.mujamma.persistence.shared.RuleException;
import dz.mujamma.persistence.tenancy.Right;
import dz.mujamma.persistence.tenancy.Role;
import dz.mujamma.persistence.tenancy.Scope;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Acts before signature: drafted, changed, discarded, sent round. */
@Stateless
@RolesAllowed({Role.Names.HR_OFFICER, Role.Names.HR_DIRECTOR})
public class ActDraftService {
    @Inject
    private Acts acts;

    @Inject
    private ActLife life;

    @Inject
    private ActVisas visas;

    @Inject
    private VisaRounds rounds;

    @Inject
    private ActCatalogue catalogue;

    @Inject
    private ActEvidence evidence;

    @Inject
    private CareerChoices choices;

    @Inject
    private Employees employees;

    @Inject
    private Clock clock;

    /**
     * Begins an act on somebody's career. Kept as typed, whatever is still missing.
     *
     * @return its number in the database
     */
    public long draft(long employeeId, ActContent typed) {
        Employee employee = employees.find(employeeId).orElseThrow(NotFoundException::new);
        ActContent content = accepted(typed, employee);
        Act act = new Act(employee, employee.regimeId(), content, Scope.hat().login(), clock.instant());
        acts.add(act);
        return act.id();
    }

    /**
     * Changes a draft, or an act on its way, which then starts over.
     *
     * @param version the one the change was typed over
     */
    public void change(long id, int version, ActContent typed) {
        Act act = life.changeable(id);
        if (act.version() != version) {
            throw new RuleException("shared.refused.changed-meanwhile");
        }
        visas.drop(id);
        act.change(accepted(typed, act.employee()));
    }

    public void discard(long id) {
        Act act = life.changeable(id);
        visas.drop(id);
        act.discard();
    }

    /**
     * Sends a draft through the chain of its kind.
     *
     * @throws RuleException where a required document is not there
     */
    public void sendRound(long id) {
        Act act = draft(id);
        evidence.require(act);
        sendRound(act);
    }

    /** The same for one of many: whatever still wants a document stays a draft. @return whether it was sent */
    public boolean sendRoundIfComplete(long id) {
        Act act = draft(id);
        if (evidence.of(act).stream().anyMatch(DocumentState::isHindering)) {
            return false;
        }
        sendRound(act);
        return true;
    }

    private Act draft(long id) {
        Act act = life.changeable(id);
        if (act.status() != ActStatus.DRAFT) {
            throw new RuleException("career.refused.already-round");
        }
        return act;
    }

    private void sendRound(Act act) {
        rounds.send(
                VisaSubject.act(act.id()),
                act.kind(),
                act.employee().chief().map(Employee::id).orElse(null));
        act.sendRound();
    }

    /** Begins the act that takes the place of a signed one, filled with what that one says. */
    public long correct(long id) {
        Act target = target(id);
        ActContent content = target.content();
        return begin(
                target,
                new ActContent(
                        ActKind.CORRECTION,
                        content.effectOn(),
                        content.endsOn(),
                        content.named(),
                        content.otherBody(),
                        id,
                        content.basisAr(),
                        content.basisFr(),
                        content.commissionRef(),
                        content.commissionOn(),
                        content.details()));
    }

    /** Begins the act that takes a signed one out of the career. */
    public long cancel(long id) {
        Act target = target(id);
        return begin(
                target,
                ActContent.of(ActKind.CANCELLATION, target.effectOn(), ActContent.NOTHING)
                        .about(id));
    }

    private Act target(long id) {
        Act target = acts.find(id).orElseThrow(NotFoundException::new);
        if (target.status() != ActStatus.SIGNED) {
            throw new RuleException("career.refused.target-not-signed");
        }
        return target;
    }

    private long begin(Act target, ActContent content) {
        Act act = new Act(
                target.employee(),
                target.employee().regimeId(),
                content,
                Scope.hat().login(),
                clock.instant());
        acts.add(act);
        return act.id();
    }

    private ActContent accepted(ActContent typed, Employee employee) {
        ActKind kind = catalogue.find(typed.kind()).orElseThrow(NotFoundException::new);
        if (kind.restricted() && !Scope.hat().has(Right.DISCIPLINE)) {
            throw new NotFoundException();
        }
        if (!kind.articles().containsKey(employee.regimeId())) {
            throw new RuleException("career.refused.not-in-regime", kind.name());
        }
        if ((kind.corrects() || kind.cancels()) != (typed.target() != null)) {
            throw new RuleException("career.refused.target");
        }
        if (typed.target() != null) {
            requireOwnTarget(typed.target(), employee);
        }
        if (typed.endsOn() != null && typed.endsOn().isBefore(typed.effectOn())) {
            throw new RuleException("career.refused.order", typed.effectOn(), typed.endsOn());
        }
        ActContent content = Needs.fit(typed, kind);
        requireKnown(content.named());
        return content;
    }

    private void requireOwnTarget(long target, Employee employee) {
        boolean own = acts.find(target)
                .filter(act -> act.employee().id().equals(employee.id()))
                .isPresent();
        if (!own) {
            throw new NotFoundException();
        }
    }

    private void requireKnown(Situation named) {
        CareerNames names = choices.names(List.of(named));
        boolean known = (named.grade() == null || names.grade(named.grade()) != null)
                && (named.post() == null || names.post(named.post()) != null)
                && (named.unit() == null || names.unit(named.unit()) != null);
        if (!known) {
            throw new NotFoundException();
        }
    }
}
