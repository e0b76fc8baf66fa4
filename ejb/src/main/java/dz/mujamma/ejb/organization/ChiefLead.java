package dz.mujamma.ejb.organization;

import dz.mujamma.persistence.organization.PersonName;
import dz.mujamma.persistence.organization.UnitChief;
import dz.mujamma.persistence.organization.UnitChiefs;
import dz.mujamma.persistence.organization.UnitOnDay;
import dz.mujamma.persistence.organization.UnitPeople;
import dz.mujamma.persistence.organization.Units;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lets the people of units have those who head them as the ones who decide, where an appointment said so. */
@Dependent
class ChiefLead {
    @Inject
    private UnitChiefs chiefs;

    @Inject
    private UnitPeople people;

    @Inject
    private Units units;

    /** Does it for all whose day has come and for whom it was not done yet. */
    void catchUp(LocalDate today) {
        for (UnitChief chief : chiefs.toLeadBy(today)) {
            Optional<PersonName> own = ownChief(chief.unitId(), chief.person().id(), today);
            own.ifPresent(above -> people.setChief(chief.person().id(), above.id()));
            people.lead(chief.unitId(), chief.person().id(), own.isPresent());
            chiefs.peopleLed(chief.id());
        }
    }

    /**
     * Who is to decide on the one who heads a unit: whoever heads the next unit above it. Empty where there is nobody, or where
     * somebody would then decide on themselves by way of others; then that one's chief stays as it is.
     */
    Optional<PersonName> ownChief(long unitId, long chiefId, LocalDate day) {
        Map<Long, UnitChief> heads =
                chiefs.on(day).stream().collect(Collectors.toMap(UnitChief::unitId, Function.identity()));
        List<UnitOnDay> path = new UnitTree(units.on(day)).path(unitId);
        for (int i = path.size() - 2; i >= 0; i--) {
            UnitChief head = heads.get(path.get(i).id());
            if (head != null && head.person().id() != chiefId) {
                return people.isInChain(head.person().id(), unitId, chiefId)
                        ? Optional.empty()
                        : Optional.of(head.person());
            }
        }
        return Optional.empty();
    }
}
