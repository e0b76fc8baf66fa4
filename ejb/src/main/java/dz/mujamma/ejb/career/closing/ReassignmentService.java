package dz.mujamma.ejb.career.closing;

import dz.mujamma.ejb.career.ActCatalogue;
import dz.mujamma.ejb.career.ActDraftService;
import dz.mujamma.ejb.career.Refusal;
import dz.mujamma.persistence.career.ActKind;
import dz.mujamma.persistence.career.closing.ClosedUnit;
import dz.mujamma.persistence.career.closing.LeftBehind;
import dz.mujamma.persistence.career.closing.PeopleOfClosedUnits;
import dz.mujamma.persistence.organization.UnitRow;
import dz.mujamma.persistence.organization.Units;
import dz.mujamma.persistence.personnel.Employees;
import dz.mujamma.persistence.shared.NotFoundException;
import dz.mujamma.persistence.shared.SortBy;
import dz.mujamma.persistence.tenancy.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Who is left in closed units, and the acts that take them out. */
@Stateless
@RolesAllowed({Role.Names.HR_OFFICER, Role.Names.HR_DIRECTOR})
public class ReassignmentService {
    @Inject
    private PeopleOfClosedUnits people;

    @Inject
    private Units units;

    @Inject
    private Employees employees;

    @Inject
    private ActCatalogue catalogue;

    @EJB
    private ActDraftService drafts;

    @Inject
    private Clock clock;

    /**
     * Where some people of one unit are to go.
     *
     * @param to null: where the unit itself goes
     * @param sendRound whether the acts go round for their visas at once, as far as they have the documents they need
     */
    public record Destination(long unit, Long to, boolean sendRound) {}

    /** What became of one person: an act, or the sentence why there is none. */
    public record Outcome(LeftBehind person, Long act, Refusal refusal) {
        public boolean isDone() {
            return refusal == null;
        }
    }

    /** Units with people left in them. */
    public List<ClosedUnit> units() {
        return people.units(today());
    }

    /**
     * @param unit null for all units
     * @param sort by since, matricule, name_ar, name_fr or unit
     */
    public List<LeftBehind> page(Long unit, SortBy sort, int first, int size) {
        return people.page(unit, today(), sort, first, size);
    }

    public long count(Long unit) {
        return people.count(unit, today());
    }

    /** What {@link #draft} would do, without doing it. */
    public List<Outcome> judge(Destination destination, List<LeftBehind> those) {
        ActKind assignment = catalogue.find(Reassignment.KIND).orElseThrow();
        UnitRow to = to(destination);
        return those.stream()
                .map(person -> new Outcome(
                        person,
                        null,
                        Reassignment.objection(person, assignment, to).orElse(null)))
                .toList();
    }

    /**
     * Drafts an assignment for each of some people of a unit, in this transaction. Each is held, so that of two who do it at once
     * the second finds the act of the first.
     */
    public List<Outcome> draft(Destination destination, List<Long> chosen) {
        chosen.stream().sorted().distinct().forEach(employees::findToMoveRights);
        List<LeftBehind> those = people.of(destination.unit(), today(), chosen.toArray(Long[]::new));
        UnitRow to = to(destination);
        List<Outcome> outcomes = new ArrayList<>();
        for (Outcome outcome : judge(destination, those)) {
            outcomes.add(outcome.isDone() ? drafted(outcome.person(), to, destination.sendRound()) : outcome);
        }
        return outcomes;
    }

    private Outcome drafted(LeftBehind person, UnitRow to, boolean sendRound) {
        long act = drafts.draft(person.employee(), Reassignment.content(person, to));
        if (sendRound) {
            drafts.sendRoundIfComplete(act);
        }
        return new Outcome(person, act, null);
    }

    private UnitRow to(Destination destination) {
        UnitRow from = units.find(destination.unit()).orElseThrow(NotFoundException::new);
        Long to = destination.to() == null ? from.successorId() : destination.to();
        return to == null ? null : units.find(to).orElseThrow(NotFoundException::new);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
