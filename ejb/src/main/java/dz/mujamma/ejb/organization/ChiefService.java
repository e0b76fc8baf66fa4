package dz.mujamma.ejb.organization;

import dz.mujamma.persistence.organization.PersonName;
import dz.mujamma.persistence.organization.UnitChief;
import dz.mujamma.persistence.organization.UnitChiefs;
import dz.mujamma.persistence.organization.UnitHistories;
import dz.mujamma.persistence.organization.UnitPeople;
import dz.mujamma.persistence.organization.UnitRow;
import dz.mujamma.persistence.organization.Units;
import dz.mujamma.persistence.shared.NotFoundException;
import dz.mujamma.persistence.shared.RuleException;
import dz.mujamma.persistence.tenancy.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * Who heads a unit, with dates. This is not who decides on leave: a request waits with the chief in the employee's file. The two
 * meet here alone, where HR wants it: an appointment may lead the people of the unit along, so that from its day on the one who
 * heads the unit stands in their files as the one who decides.
 */
@Stateless
@RolesAllowed({Role.Names.HR_OFFICER, Role.Names.HR_DIRECTOR})
public class ChiefService {
    @Inject
    private UnitChiefs chiefs;

    @Inject
    private UnitPeople people;

    @Inject
    private UnitHistories histories;

    @Inject
    private Units units;

    @Inject
    private ChiefLead lead;

    @Inject
    private Clock clock;

    /** All appointments to a unit, the latest first. */
    public List<UnitChief> of(long unitId) {
        return chiefs.of(unitId);
    }

    /** For a choice: those whose matricule or name begins so. */
    public List<PersonName> beginning(String text) {
        return people.beginning(text, 12);
    }

    /** @throws NotFoundException where the body has no such employee */
    public PersonName person(String matricule) {
        return people.findByMatricule(matricule).orElseThrow(NotFoundException::new);
    }

    /** @param to the first day on which somebody else heads the unit again, or null */
    public record Appoint(
            long unitId, String matricule, boolean interim, LocalDate from, LocalDate to, boolean leadsPeople) {}

    /**
     * What an appointment would do.
     *
     * @param before who heads the unit on that day, or null
     * @param led how many people would get the new chief as the one who decides
     * @param ownChief who would decide on the new chief, or null where that stays as it is
     */
    public record Preview(PersonName person, UnitChief before, long led, PersonName ownChief) {}

    @RolesAllowed(Role.Names.HR_DIRECTOR)
    public Preview preview(Appoint wish) {
        PersonName person = person(wish.matricule());
        UnitChief before = chiefs.of(wish.unitId()).stream()
                .filter(chief -> chief.holdsOn(wish.from()))
                .findFirst()
                .orElse(null);
        PersonName own = lead.ownChief(wish.unitId(), person.id(), wish.from()).orElse(null);
        return new Preview(person, before, people.countToLead(wish.unitId(), person.id(), own != null), own);
    }

    @RolesAllowed(Role.Names.HR_DIRECTOR)
    public void appoint(Appoint wish) {
        histories.lock();
        UnitRow unit = units.find(wish.unitId()).orElseThrow(NotFoundException::new);
        PersonName person = person(wish.matricule());
        requireDays(unit, wish);
        makeRoom(wish);
        chiefs.add(unit.id(), person.id(), wish.interim(), wish.from(), wish.to(), wish.leadsPeople());
        histories.settle();
        lead.catchUp(LocalDate.now(clock));
    }

    /** Nobody heads the unit from a day on. */
    @RolesAllowed(Role.Names.HR_DIRECTOR)
    public void end(long unitId, long chiefId, LocalDate day) {
        histories.lock();
        UnitChief chief = chiefs.of(unitId).stream()
                .filter(each -> each.id() == chiefId && each.stands())
                .findFirst()
                .orElseThrow(NotFoundException::new);
        if (!day.isAfter(chief.from())) {
            chiefs.cancel(chiefId);
        } else if (chief.to() == null || day.isBefore(chief.to())) {
            chiefs.end(chiefId, day);
        }
    }

    private static void requireDays(UnitRow unit, Appoint wish) {
        if (wish.to() != null && !wish.to().isAfter(wish.from())) {
            throw new RuleException("organization.refused.chief-order");
        }
        if (unit.openedOn() != null && wish.from().isBefore(unit.openedOn())) {
            throw new RuleException("organization.refused.before-opening", unit.name(), unit.openedOn());
        }
        if (unit.closedOn() != null && (wish.to() == null || wish.to().isAfter(unit.closedOn()))) {
            throw new RuleException("organization.refused.after-closing", unit.name(), unit.closedOn());
        }
    }

    /** Whoever heads the unit on those days makes room; where the appointment has an end, they are back after it. */
    private void makeRoom(Appoint wish) {
        for (UnitChief chief : chiefs.of(wish.unitId())) {
            if (chief.meets(wish.from(), wish.to())) {
                if (chief.from().isBefore(wish.from())) {
                    chiefs.end(chief.id(), wish.from());
                } else {
                    chiefs.cancel(chief.id());
                }
                if (wish.to() != null && (chief.to() == null || chief.to().isAfter(wish.to()))) {
                    chiefs.add(
                            wish.unitId(),
                            chief.person().id(),
                            chief.interim(),
                            wish.to(),
                            chief.to(),
                            chief.leadsPeople());
                }
            }
        }
    }
}
