package dz.mujamma.ejb.leave;

import dz.mujamma.persistence.leave.GapLedger;
import dz.mujamma.persistence.leave.GapLedgers;
import dz.mujamma.persistence.personnel.Employees;
import dz.mujamma.persistence.shared.Localized;
import dz.mujamma.persistence.shared.NotFoundException;
import dz.mujamma.persistence.shared.RuleException;
import dz.mujamma.persistence.tenancy.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Annual leave that gaps found later have put in doubt: shown to HR person by person, and set right on their word. */
@Stateless
@RolesAllowed({Role.Names.HR_OFFICER, Role.Names.HR_DIRECTOR})
public class LeaveGapService {
    private static final int AT_ONCE = 500;

    @Inject
    private GapLedgers ledgers;

    @Inject
    private LeaveRules rules;

    @Inject
    private Employees employees;

    @Inject
    private Clock clock;

    /** A person whose leave is in doubt. */
    public record Doubt(long employeeId, String matricule, Localized name, List<GapCorrection> corrections) {}

    /** The first of those in doubt after a key; writes nothing. Only people with gaps are looked at, some hundreds at once. */
    public List<Doubt> doubts(long after, int most) {
        List<Doubt> doubts = new ArrayList<>();
        Optional<Long> last = ledgers.lastOfNext(after, AT_ONCE);
        long from = after;
        while (last.isPresent() && doubts.size() < most) {
            for (GapLedger person : ledgers.after(from, AT_ONCE)) {
                List<GapCorrection> corrections = GapCorrection.of(rules.annualLeave(), person);
                if (!corrections.isEmpty() && doubts.size() < most) {
                    doubts.add(new Doubt(person.employeeId(), person.matricule(), person.name(), corrections));
                }
            }
            from = last.get();
            last = ledgers.lastOfNext(from, AT_ONCE);
        }
        return doubts;
    }

    /**
     * Sets the leave of a person right by movements that name their cause. The person is held meanwhile, so that two who do it
     * at once do it once.
     *
     * @throws RuleException where there is nothing to set right, or no more
     */
    public void correct(long employee) {
        employees.findToMoveRights(employee).orElseThrow(NotFoundException::new);
        List<GapCorrection> corrections =
                ledgers
                        .find(employee)
                        .map(person -> GapCorrection.of(rules.annualLeave(), person))
                        .orElse(List.of())
                        .stream()
                        .filter(correction -> correction.days().signum() != 0)
                        .toList();
        if (corrections.isEmpty()) {
            throw new RuleException("leave.refused.no-gap-correction");
        }
        corrections.forEach(correction -> ledgers.correct(
                employee, correction.ledger(), correction.days(), LocalDate.now(clock), correction.reason()));
    }
}
