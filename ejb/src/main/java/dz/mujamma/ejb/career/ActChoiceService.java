package dz.mujamma.ejb.career;

import dz.mujamma.ejb.career.timeline.Career;
import dz.mujamma.persistence.career.ActFamily;
import dz.mujamma.persistence.career.ActKind;
import dz.mujamma.persistence.career.Acts;
import dz.mujamma.persistence.career.CareerChoices;
import dz.mujamma.persistence.career.CareerNames;
import dz.mujamma.persistence.career.Position;
import dz.mujamma.persistence.career.Situation;
import dz.mujamma.persistence.personnel.Employee;
import dz.mujamma.persistence.personnel.Employees;
import dz.mujamma.persistence.shared.Localized;
import dz.mujamma.persistence.shared.NotFoundException;
import dz.mujamma.persistence.tenancy.Places;
import dz.mujamma.persistence.tenancy.Places.Place;
import dz.mujamma.persistence.tenancy.Right;
import dz.mujamma.persistence.tenancy.Role;
import dz.mujamma.persistence.tenancy.Scope;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What may be chosen when an act is drafted. */
@Stateless
@RolesAllowed({Role.Names.HR_OFFICER, Role.Names.HR_DIRECTOR})
public class ActChoiceService {
    private static final int POSTS = 20;

    @Inject
    private Acts acts;

    @Inject
    private ActCatalogue catalogue;

    @Inject
    private CareerChoices choices;

    @Inject
    private Employees employees;

    @Inject
    private Places places;

    /** @param refusal why not now, or null where the machine of positions allows it */
    public record Offer(String kind, ActFamily family, Localized name, String article, Refusal refusal) {
        public boolean isOpen() {
            return refusal == null;
        }
    }

    /**
     * Who an act is about, and where the career stands on a day.
     *
     * @param hiredOn entering day of the file, and {@code unit} its unit: what a first act mostly says
     */
    public record Standing(
            long employee,
            String matricule,
            Localized name,
            String regime,
            Situation situation,
            CareerNames names,
            LocalDate hiredOn,
            long unit) {}

    /** Every kind of the person's regime that the reader may know of; those that would be unlawful on a day with the reason. */
    public List<Offer> offers(long employeeId, LocalDate day) {
        Employee employee = employees.find(employeeId).orElseThrow(NotFoundException::new);
        Position position = situation(employeeId, day).position();
        return catalogue.sheets().stream()
                .map(sheet -> sheet.kind())
                .filter(kind -> kind.articles().containsKey(employee.regimeId()))
                .filter(kind -> !kind.corrects() && !kind.cancels() && isKnowable(kind))
                .map(kind -> offer(kind, employee.regimeId(), position, day))
                .toList();
    }

    public Standing standing(long employeeId, LocalDate day) {
        Employee employee = employees.find(employeeId).orElseThrow(NotFoundException::new);
        Situation situation = situation(employeeId, day);
        return new Standing(
                employeeId,
                employee.matricule(),
                employee.name(),
                employee.regimeId(),
                situation,
                choices.names(List.of(situation)),
                employee.hireDate(),
                employee.unit().id());
    }

    /** @throws NotFoundException for a kind that is not there for the reader */
    public ActKind kind(String id) {
        return catalogue.find(id).filter(ActChoiceService::isKnowable).orElseThrow(NotFoundException::new);
    }

    /** Kinds that the reader may know of, in the order of menus. */
    public List<ActKind> kinds() {
        return catalogue.sheets().stream()
                .map(sheet -> sheet.kind())
                .filter(ActChoiceService::isKnowable)
                .toList();
    }

    public List<CareerChoices.Grade> grades() {
        return choices.grades();
    }

    /** Posts whose number, title or unit has a text in it, the free ones first; who holds the others. */
    public List<CareerChoices.Post> posts(String text, long employee, LocalDate day) {
        return choices.posts(text == null ? "" : text.strip(), employee, day, POSTS);
    }

    public Map<Position, Localized> positions() {
        return choices.positions();
    }

    /** The other bodies. */
    public List<Place> bodies() {
        return places.bodies().stream()
                .filter(place -> !place.id().equals(Scope.hat().bodyId()))
                .toList();
    }

    private Situation situation(long employee, LocalDate day) {
        return Career.of(acts.signedOf(employee), catalogue.kinds()).situationOn(day);
    }

    private static boolean isKnowable(ActKind kind) {
        return !kind.restricted() || Scope.hat().has(Right.DISCIPLINE);
    }

    private static Offer offer(ActKind kind, String regime, Position position, LocalDate day) {
        Refusal refusal = kind.from().contains(position)
                ? null
                : Refusal.of(
                        "career.refused.position",
                        kind.name(),
                        "career.position." + position,
                        day,
                        kind.article(regime));
        return new Offer(kind.id(), kind.family(), kind.name(), kind.article(regime), refusal);
    }
}
