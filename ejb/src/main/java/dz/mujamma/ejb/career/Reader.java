package dz.mujamma.ejb.career;

import dz.mujamma.persistence.career.ActFilter;
import dz.mujamma.persistence.identity.Accounts;
import dz.mujamma.persistence.tenancy.Hat;
import dz.mujamma.persistence.tenancy.Scope;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Whoever is at work: the hat, and who it is in the body under any of its hats there. */
@Dependent
public class Reader {
    @Inject
    private Accounts accounts;

    @Inject
    private Clock clock;

    List<Long> employees() {
        Hat hat = Scope.hat();
        return Stream.concat(
                        Stream.ofNullable(hat.employeeId()), accounts.employeesOf(hat.login(), hat.bodyId()).stream())
                .distinct()
                .toList();
    }

    public boolean is(long employee) {
        return employees().contains(employee);
    }

    ActFilter.Reader asked() {
        return new ActFilter.Reader(Scope.hat().role().name(), employees(), LocalDate.now(clock));
    }
}
