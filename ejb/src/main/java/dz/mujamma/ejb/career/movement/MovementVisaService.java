package dz.mujamma.ejb.career.movement;

import dz.mujamma.ejb.career.VisaRounds;
import dz.mujamma.persistence.career.ActVisas;
import dz.mujamma.persistence.career.Visa;
import dz.mujamma.persistence.career.VisaSubject;
import dz.mujamma.persistence.career.movement.Movement;
import dz.mujamma.persistence.career.movement.MovementEvent;
import dz.mujamma.persistence.career.movement.Movements;
import dz.mujamma.persistence.career.movement.Placing;
import dz.mujamma.persistence.organization.UnitChiefs;
import dz.mujamma.persistence.personnel.Employee;
import dz.mujamma.persistence.personnel.Employees;
import dz.mujamma.persistence.shared.RuleException;
import dz.mujamma.persistence.tenancy.Role;
import dz.mujamma.persistence.tenancy.Scope;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The visas of one body before it signs what it agreed on with another: those of the kind of act that it comes to. */
@Stateless
@RolesAllowed({Role.Names.CHIEF, Role.Names.HR_OFFICER, Role.Names.HR_DIRECTOR})
public class MovementVisaService {
    private static final String SENT = "SENT_ROUND";

    @Inject
    private Movements movements;

    @Inject
    private MovementTurns turns;

    @Inject
    private MovementActs acts;

    @Inject
    private VisaRounds rounds;

    @Inject
    private ActVisas visas;

    @Inject
    private Employees employees;

    @Inject
    private UnitChiefs chiefs;

    @Inject
    private Clock clock;

    /** What waits for a visa of whoever works now; the oldest first. */
    public List<WaitingMovement> inbox() {
        return visas.waitingOfMovements().stream()
                .filter(rounds::isMine)
                .map(visa -> waiting(visa, visa.subject().id()))
                .toList();
    }

    private WaitingMovement waiting(Visa visa, long movement) {
        return new WaitingMovement(
                movements.find(movement).orElseThrow(),
                movements.card(movement).orElseThrow(),
                visa.label(),
                visa.waitingSince());
    }

    /** The steps of this body, round after round. */
    @RolesAllowed({Role.Names.HR_OFFICER, Role.Names.HR_DIRECTOR})
    public List<Visa> of(long movement) {
        return visas.of(VisaSubject.movement(movement));
    }

    /** @throws RuleException where the body has not said yet where it puts the person */
    @RolesAllowed({Role.Names.HR_OFFICER, Role.Names.HR_DIRECTOR})
    public void send(long id) {
        Movement movement = turns.held(id, MovementStep.ROUND);
        String body = Scope.hat().bodyId();
        Optional<Placing> placing = movements.placing(id);
        if (!movement.isLeaving(body) && movement.kind().placesAnew() && placing.isEmpty()) {
            throw new RuleException("movement.refused.placing");
        }
        rounds.send(VisaSubject.movement(id), MovementActs.kindAt(movement, body), chief(movement, placing));
        movements.note(id, SENT, null);
    }

    /** The chief where the person is, or will be. */
    private Long chief(Movement movement, Optional<Placing> placing) {
        if (placing.isPresent()) {
            LocalDate today = LocalDate.now(clock);
            return chiefs.of(placing.get().unit()).stream()
                    .filter(chief -> chief.holdsOn(today))
                    .map(chief -> chief.person().id())
                    .findFirst()
                    .orElse(null);
        }
        return Optional.ofNullable(movement.employeeAt(Scope.hat().bodyId()))
                .flatMap(employees::find)
                .flatMap(Employee::chief)
                .map(Employee::id)
                .orElse(null);
    }

    public void give(long id) {
        Visa visa = waiting(id);
        rounds.give(visa, sender(id));
    }

    /** Whoever sent it round has to mend it, to withdraw or to refuse. */
    public void sendBack(long id, String reason) {
        rounds.sendBack(waiting(id), reason);
        movements.note(id, "SENT_BACK", reason.strip());
    }

    private Visa waiting(long id) {
        Movement movement = turns.held(id, MovementStep.VISA);
        turns.requireSomebodyElse(acts.employeeAt(movement, Scope.hat().bodyId()));
        return rounds.waiting(VisaSubject.movement(id)).orElseThrow();
    }

    private String sender(long id) {
        String body = Scope.hat().bodyId();
        return movements.events(id).stream()
                .filter(event -> event.kind().equals(SENT) && event.body().equals(body))
                .map(MovementEvent::account)
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }
}
