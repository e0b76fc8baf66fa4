package dz.mujamma.ejb.career.abandonment;

import dz.mujamma.persistence.career.abandonment.Abandonment;
import dz.mujamma.persistence.career.abandonment.AbandonmentStage;
import dz.mujamma.persistence.career.abandonment.Abandonments;
import dz.mujamma.persistence.career.abandonment.OwnPeople;
import dz.mujamma.persistence.career.abandonment.OwnPeople.Person;
import dz.mujamma.persistence.shared.NotFoundException;
import dz.mujamma.persistence.shared.RuleException;
import dz.mujamma.persistence.tenancy.Role;
import dz.mujamma.persistence.tenancy.Scope;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Chiefs tell that somebody of theirs is absent without a word; human resources go on from there. */
@Stateless
@RolesAllowed(Role.Names.CHIEF)
public class AbsenceReportService {
    @Inject
    private Abandonments abandonments;

    @Inject
    private OwnPeople people;

    @Inject
    private AbandonmentCore core;

    /** Whom the chief can report. */
    public List<Person> people() {
        return people.of(chief());
    }

    /** About the chief's own people, newest first. */
    public List<Abandonment> reported() {
        return abandonments.ofPeopleOf(chief());
    }

    /** @throws RuleException where something excuses the days */
    public long report(long employee, LocalDate firstDay, String said) {
        if (people().stream().noneMatch(person -> person.id() == employee)) {
            throw new NotFoundException();
        }
        return core.enter(employee, firstDay, AbandonmentStage.REPORTED, said);
    }

    private static long chief() {
        return Scope.hat().employeeId();
    }
}
