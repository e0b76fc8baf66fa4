package dz.mujamma.ejb.career.movement;

import dz.mujamma.ejb.notification.NotificationService;
import dz.mujamma.persistence.career.ActVisas;
import dz.mujamma.persistence.career.Signatory;
import dz.mujamma.persistence.career.VisaSubject;
import dz.mujamma.persistence.career.movement.Movement;
import dz.mujamma.persistence.career.movement.MovementKind;
import dz.mujamma.persistence.career.movement.MovementStage;
import dz.mujamma.persistence.career.movement.Movements;
import dz.mujamma.persistence.career.movement.OpenMovement;
import dz.mujamma.persistence.career.movement.Placing;
import dz.mujamma.persistence.career.movement.PlacingChoices;
import dz.mujamma.persistence.document.AttachmentKind;
import dz.mujamma.persistence.personnel.Employees;
import dz.mujamma.persistence.shared.Localized;
import dz.mujamma.persistence.shared.NotFoundException;
import dz.mujamma.persistence.shared.RuleException;
import dz.mujamma.persistence.tenancy.Places;
import dz.mujamma.persistence.tenancy.Places.Place;
import dz.mujamma.persistence.tenancy.Role;
import dz.mujamma.persistence.tenancy.Scope;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What HR of a body does with movements to and from other bodies. Each step is refused with a sentence where it is not this
 * body's turn; the database refuses it again.
 */
@Stateless
@RolesAllowed({Role.Names.HR_OFFICER, Role.Names.HR_DIRECTOR})
public class MovementService {
    static final String PAGE = "/career/movement";
    private static final int LONGEST_TEXT = 500;

    @Inject
    private Movements movements;

    @Inject
    private MovementActs acts;

    @Inject
    private PlacingChoices choices;

    @Inject
    private Employees employees;

    @Inject
    private Places places;

    @Inject
    private NotificationService notifications;

    @Inject
    private ActVisas visas;

    @Inject
    private PaperKinds papers;

    @Inject
    private Clock clock;

    @Inject
    private MovementTurns turns;

    public List<Movement> page(Movements.Wanted wanted, int first, int size) {
        return movements.page(wanted, first, size);
    }

    public long count(Movements.Wanted wanted) {
        return movements.count(wanted);
    }

    /** What the kinds of papers are called that pass over. */
    public Map<String, Localized> paperKinds() {
        return papers.names();
    }

    /** The kinds of papers of somebody's file that whoever works now may offer. */
    public List<AttachmentKind> offerablePapers(long employee) {
        return papers.offerable(employee);
    }

    /** How many wait for this body to answer. */
    public long waiting() {
        return movements.waiting();
    }

    /** The bodies that a movement can be agreed with. */
    public List<Place> others() {
        return places.bodies().stream()
                .filter(place -> !place.id().equals(body()))
                .toList();
    }

    /** The secondment an employee is on between this body and another, with the end its renewals gave it. */
    public Optional<RunningSecondment> secondmentOf(long employee) {
        return movements
                .secondmentOf(employee)
                .map(found ->
                        new RunningSecondment(found.from(), found.to(), found.effectOn(), movements.endOf(found)));
    }

    /** @throws NotFoundException also for a movement that was not offered yet, or is none of this body's */
    public MovementFile get(long id) {
        Movement movement = movements.find(id).orElseThrow(NotFoundException::new);
        return new MovementFile(
                movement,
                movements.card(id).orElse(null),
                movement.isLeaving(body()) ? null : movements.placing(id).orElse(null),
                movements.events(id),
                turns.of(movement),
                body());
    }

    /** Where this body can put the person of a movement on its day. */
    public MovementPlaces placesFor(long id) {
        Movement movement = movements.find(id).orElseThrow(NotFoundException::new);
        return new MovementPlaces(choices.units(), choices.vacantPosts(movement.effectOn()), choices.grades());
    }

    /**
     * Opens a movement: for a transfer or a secondment the employee is asked for consent first, then it is offered.
     *
     * @return its number
     * @throws RuleException where dates, the career or another movement forbid it
     */
    public long open(OpenMovement wish) {
        employees.find(wish.employee()).orElseThrow(NotFoundException::new);
        requireSense(wish);
        return switch (wish.kind()) {
            case TRANSFER, SECONDMENT -> openLeaving(wish, null);
            case RENEWAL -> openRenewal(wish);
            case RETURN -> openReturn(wish);
        };
    }

    private long openLeaving(OpenMovement wish, Movement renewed) {
        acts.requireLawful(wish);
        long id = movements.open(
                wish,
                body(),
                wish.other(),
                renewed == null ? null : renewed.id(),
                wish.employee(),
                renewed == null ? null : renewed.toEmployee(),
                login(),
                clock.instant(),
                today());
        notifications.tell(
                wish.employee(),
                "movement.told.consent",
                "/career/my-movements",
                "movement.kind." + wish.kind(),
                place(wish.other()).name(),
                wish.effectOn());
        return id;
    }

    /** The home body renews, as it seconded; whether it may, and how long, the conditions of the act say. */
    private long openRenewal(OpenMovement wish) {
        Movement secondment = running(wish.employee());
        if (!secondment.isLeaving(body())) {
            throw new RuleException("movement.refused.renewed-at-home", secondment.from());
        }
        return openLeaving(wish.renewing(secondment.to()), secondment);
    }

    /** Either side of a secondment may open its end. */
    private long openReturn(OpenMovement wish) {
        Movement secondment = running(wish.employee());
        if (!wish.effectOn().isAfter(secondment.effectOn())) {
            throw new RuleException("movement.refused.before-secondment", secondment.effectOn());
        }
        return movements.open(
                wish,
                secondment.to(),
                secondment.from(),
                secondment.id(),
                secondment.toEmployee(),
                secondment.fromEmployee(),
                login(),
                clock.instant(),
                today());
    }

    private Movement running(long employee) {
        return movements
                .secondmentOf(employee)
                .filter(secondment -> secondment.toEmployee() != null)
                .orElseThrow(() -> new RuleException("movement.refused.not-seconded"));
    }

    private void requireSense(OpenMovement wish) {
        if (wish.motive() == null || wish.motive().isBlank() || wish.motive().length() > LONGEST_TEXT) {
            throw new RuleException("movement.refused.motive", LONGEST_TEXT);
        }
        boolean forATime = wish.kind() == MovementKind.SECONDMENT || wish.kind() == MovementKind.RENEWAL;
        if (forATime && wish.endsOn() == null) {
            throw new RuleException("movement.refused.no-end");
        }
        if (wish.endsOn() != null && !wish.endsOn().isAfter(wish.effectOn())) {
            throw new RuleException("movement.refused.end-before-start");
        }
        if (!wish.kind().followsSecondment()
                && others().stream().noneMatch(place -> place.id().equals(wish.other()))) {
            throw new RuleException("movement.refused.body");
        }
    }

    /** Sends the offer to the other body. */
    public void offer(long id) {
        Movement movement = turns.held(id, MovementStep.OFFER);
        movements.offer(movement.id(), clock.instant());
    }

    /** Accepts an offer; from now on this body may know who it is about. */
    public void accept(long id) {
        Movement movement = turns.held(id, MovementStep.ACCEPT);
        movements.accept(movement.id(), login(), clock.instant());
    }

    /** Where the person will work; needed before this body can sign. Visas given before were given to something else. */
    public void place(long id, Placing placing) {
        Movement movement = turns.held(id, MovementStep.PLACE);
        visas.drop(VisaSubject.movement(id));
        movements.place(movement.id(), placing);
    }

    public void refuse(long id, String reason) {
        close(id, MovementStep.REFUSE, MovementStage.REFUSED, reason);
    }

    public void withdraw(long id, String reason) {
        close(id, MovementStep.WITHDRAW, MovementStage.WITHDRAWN, reason);
    }

    private void close(long id, MovementStep step, MovementStage stage, String reason) {
        String words = reason == null ? "" : reason.strip();
        if (words.isEmpty() || words.length() > LONGEST_TEXT) {
            throw new RuleException("movement.refused.reason", LONGEST_TEXT);
        }
        Movement movement = turns.held(id, step);
        visas.drop(VisaSubject.movement(id));
        movements.close(movement.id(), stage, words);
        if (movement.isLeaving(body())) {
            notifications.tell(
                    movement.fromEmployee(),
                    "movement.told.closed",
                    "/career/my-movements",
                    "movement.kind." + movement.kind(),
                    place(movement.to()).name());
        }
    }

    /**
     * Signs for this body. Once both have signed, each side's act is made, in a transaction of that side's own.
     *
     * @throws RuleException where the person lacks the signature, or the act would not be lawful
     */
    @RolesAllowed(Role.Names.HR_DIRECTOR)
    public void sign(long id) {
        Movement movement = turns.held(id, MovementStep.SIGN);
        if (!movement.isLeaving(body())
                && movements.placing(id).isEmpty()
                && movement.kind().placesAnew()) {
            throw new RuleException("movement.refused.placing");
        }
        Signatory signatory = acts.requireSignable(movement, body());
        visas.waiting(VisaSubject.movement(id))
                .ifPresent(visa ->
                        visas.give(visa, clock.instant(), login(), signatory.employee(), signatory.delegation()));
        movements.sign(movement, body(), login(), clock.instant());
        Movement after = movements.find(id).orElseThrow();
        if (after.stage() == MovementStage.SIGNED) {
            turns.carryOut(after);
        }
    }

    /** Tries again to make this body's act, after what hindered it was mended. */
    @RolesAllowed(Role.Names.HR_DIRECTOR)
    public void finish(long id) {
        turns.carryOut(turns.held(id, MovementStep.FINISH));
    }

    private Place place(String id) {
        return places.bodies().stream()
                .filter(place -> place.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static String body() {
        return Scope.hat().bodyId();
    }

    private static String login() {
        return Scope.hat().login();
    }
}
