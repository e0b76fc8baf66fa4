package dz.mujamma.ejb.career;

import dz.mujamma.ejb.audit.ReadingLog;
import dz.mujamma.persistence.career.ActCard;
import dz.mujamma.persistence.career.ActCards;
import dz.mujamma.persistence.career.ActFilter;
import dz.mujamma.persistence.career.ActList;
import dz.mujamma.persistence.career.ActRow;
import dz.mujamma.persistence.career.ActState;
import dz.mujamma.persistence.career.ActVisas;
import dz.mujamma.persistence.career.Visa;
import dz.mujamma.persistence.shared.NotFoundException;
import dz.mujamma.persistence.shared.Page;
import dz.mujamma.persistence.shared.SortBy;
import dz.mujamma.persistence.tenancy.Right;
import dz.mujamma.persistence.tenancy.Role;
import dz.mujamma.persistence.tenancy.Scope;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Acts to be looked at: all of the body for HR, those that pass through their hands for chiefs, the own for employees. */
@Stateless
@RolesAllowed({Role.Names.HR_OFFICER, Role.Names.HR_DIRECTOR})
public class ActService {
    private static final Set<ActState> OUT = EnumSet.of(ActState.SIGNED, ActState.NOTIFIED, ActState.ACKNOWLEDGED);

    @Inject
    private ActList list;

    @Inject
    private ActCards cards;

    @Inject
    private ActVisas visas;

    @Inject
    private Reader reader;

    @Inject
    private ReadingLog log;

    /**
     * An act and what it went through.
     *
     * @param visas round after round; empty for the employee concerned
     * @param myVisa whether it waits for a visa of the reader
     * @param mySignature whether it waits for a signature that the reader holds
     */
    public record ActFile(ActCard act, List<Visa> visas, boolean myVisa, boolean mySignature) {}

    /** @param sort by effect, name_ar, name_fr, kind, number, signed or drafted */
    public List<ActRow> page(ActFilter filter, SortBy sort, int first, int size) {
        return list.page(filter, sort, first, size);
    }

    public long count(ActFilter filter) {
        return list.count(filter);
    }

    /**
     * That an act of discipline is read is noted.
     *
     * @throws NotFoundException where the reader may not see such an act
     */
    @RolesAllowed({Role.Names.CHIEF, Role.Names.HR_OFFICER, Role.Names.HR_DIRECTOR})
    public ActFile get(long id) {
        ActCard card = cards.find(id).orElseThrow(NotFoundException::new);
        List<Visa> steps = visas.of(id);
        Visa.Kind waits = waitsForMe(id, steps);
        if (Scope.hat().role() == Role.CHIEF && waits == null && !passedThrough(steps)) {
            throw new NotFoundException();
        }
        if (card.restricted()) {
            log.read(card.row().employee(), Right.DISCIPLINE, card.row().reference());
        }
        return new ActFile(card, steps, waits == Visa.Kind.VISA, waits == Visa.Kind.SIGNATURE);
    }

    /** Own acts that are signed, the latest effect first. */
    @RolesAllowed(Role.Names.EMPLOYEE)
    public Page<ActRow> mine(int first, int size) {
        ActFilter own = ActFilter.signedOf(Scope.hat().employeeId());
        return new Page<>(list.page(own, new SortBy("effect", true), first, size), list.count(own));
    }

    /** @throws NotFoundException where it is no signed act of the own */
    @RolesAllowed(Role.Names.EMPLOYEE)
    public ActCard mine(long id) {
        return cards.find(id)
                .filter(card -> card.row().employee() == Scope.hat().employeeId())
                .filter(card -> OUT.contains(card.row().state()))
                .orElseThrow(NotFoundException::new);
    }

    /** Own acts that are not acknowledged yet. */
    @RolesAllowed(Role.Names.EMPLOYEE)
    public List<ActRow> toAcknowledge(int size) {
        return list.page(ActFilter.toAcknowledge(Scope.hat().employeeId()), new SortBy("signed", true), 0, size);
    }

    /** What waits for a visa or the signature of the reader; the longest first. */
    @RolesAllowed({Role.Names.CHIEF, Role.Names.HR_OFFICER, Role.Names.HR_DIRECTOR})
    public Page<ActRow> inbox(int first, int size) {
        ActFilter waiting = ActFilter.waitingFor(reader.asked());
        return new Page<>(list.page(waiting, new SortBy("waiting", false), first, size), list.count(waiting));
    }

    /** How many acts wait for the reader. */
    @RolesAllowed({Role.Names.CHIEF, Role.Names.HR_OFFICER, Role.Names.HR_DIRECTOR})
    public long waiting() {
        return list.count(ActFilter.waitingFor(reader.asked()));
    }

    private Visa.Kind waitsForMe(long id, List<Visa> steps) {
        return steps.stream()
                .filter(visa -> visa.state() == Visa.State.WAITING)
                .filter(visa -> list.waitsFor(id, reader.asked()))
                .map(Visa::kind)
                .findFirst()
                .orElse(null);
    }

    private boolean passedThrough(List<Visa> steps) {
        List<Long> employees = reader.employees();
        return steps.stream()
                .anyMatch(visa -> visa.employee() != null && employees.contains(visa.employee())
                        || Scope.hat().login().equals(visa.decidedBy()));
    }
}
