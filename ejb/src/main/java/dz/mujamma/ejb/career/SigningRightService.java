package dz.mujamma.ejb.career;

import dz.mujamma.persistence.career.Scoped;
import dz.mujamma.persistence.career.SigningRights;
import dz.mujamma.persistence.career.SigningRights.Delegated;
import dz.mujamma.persistence.career.SigningRights.Held;
import dz.mujamma.persistence.personnel.Employees;
import dz.mujamma.persistence.shared.Localized;
import dz.mujamma.persistence.shared.NotFoundException;
import dz.mujamma.persistence.shared.RuleException;
import dz.mujamma.persistence.tenancy.Role;
import dz.mujamma.persistence.tenancy.Scope;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Who holds the signature of the body, and to whom it is delegated: on days and for acts, never further than the giver's own. */
@Stateless
@RolesAllowed(Role.Names.HR_DIRECTOR)
public class SigningRightService {
    @Inject
    private SigningRights rights;

    @Inject
    private ActCatalogue catalogue;

    @Inject
    private Employees employees;

    @Inject
    private Clock clock;

    /**
     * A signature to be given.
     *
     * @param to last day, included; null without end
     */
    public record Wanted(long employee, Localized capacity, Scoped covers, LocalDate from, LocalDate to) {}

    public List<Held> rights() {
        return rights.rights();
    }

    public List<Delegated> delegations() {
        return rights.delegations();
    }

    public long give(Wanted wanted) {
        requireSound(wanted);
        return rights.give(
                wanted.employee(),
                wanted.capacity(),
                wanted.covers(),
                wanted.from(),
                wanted.to() == null ? null : wanted.to().plusDays(1));
    }

    /** @param last the last day of the right; delegations of it end with it */
    public void end(long right, LocalDate last) {
        rights.findRight(right).orElseThrow(NotFoundException::new);
        if (last.isBefore(LocalDate.now(clock).minusDays(1))) {
            throw new RuleException("career.refused.end-in-the-past");
        }
        if (!rights.end(right, last.plusDays(1))) {
            throw new RuleException("career.refused.ends-earlier");
        }
    }

    /** Delegates a right for some days. A delegation rests on a right: nobody delegates what was delegated. */
    public long delegate(long right, Wanted wanted) {
        Held given = rights.findRight(right).orElseThrow(NotFoundException::new);
        requireSound(wanted);
        if (wanted.to() == null) {
            throw new RuleException("career.refused.delegation-without-end");
        }
        if (given.employee() == wanted.employee()) {
            throw new RuleException("career.refused.delegation-to-oneself");
        }
        requireWithin(given, wanted);
        return rights.delegate(
                right,
                wanted.employee(),
                wanted.capacity(),
                wanted.covers(),
                wanted.from(),
                wanted.to().plusDays(1));
    }

    public void revoke(long delegation) {
        if (!rights.revoke(delegation, clock.instant(), Scope.hat().login())) {
            throw new NotFoundException();
        }
    }

    private void requireSound(Wanted wanted) {
        employees.find(wanted.employee()).orElseThrow(NotFoundException::new);
        if (wanted.to() != null && wanted.to().isBefore(wanted.from())) {
            throw new RuleException("career.refused.order", wanted.from(), wanted.to());
        }
        if (!wanted.covers().kinds().stream()
                .allMatch(kind -> catalogue.find(kind).isPresent())) {
            throw new NotFoundException();
        }
    }

    /** Days and acts of the delegation lie inside those of the right; also where it says "all". */
    private void requireWithin(Held given, Wanted wanted) {
        boolean days = !wanted.from().isBefore(given.from())
                && (given.to() == null || wanted.to().isBefore(given.to()));
        if (!days) {
            throw new RuleException("career.refused.delegation-days");
        }
        Scoped wide = given.covers();
        Scoped narrow = wanted.covers();
        boolean acts = within(narrow.families(), wide.families())
                && within(narrow.kinds(), wide.kinds())
                && rights.liesWithin(narrow, wide);
        if (!acts) {
            throw new RuleException("career.refused.delegation-wider");
        }
    }

    private static <T> boolean within(Set<T> narrow, Set<T> wide) {
        return wide.isEmpty() || !narrow.isEmpty() && wide.containsAll(narrow);
    }
}
