package dz.mujamma.ejb.audit;

import dz.mujamma.persistence.audit.Reading.Reason;
import dz.mujamma.persistence.audit.Readings;
import dz.mujamma.persistence.tenancy.Hat;
import dz.mujamma.persistence.tenancy.Right;
import dz.mujamma.persistence.tenancy.Scope;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * Notes that a restricted part is read, in the transaction that reads it: what cannot be noted is not shown. Who reads the own
 * file is not noted.
 */
@Dependent
public class ReadingLog {
    @Inject
    private Readings readings;

    /**
     * By the right on the hat worn.
     *
     * @param detail what of the part is shown, or null for the part as a whole
     */
    public void read(long employeeId, Right part, String detail) {
        note(employeeId, part, detail, Reason.RIGHT_HELD);
    }

    /** By the right on the hat worn, of many at once, as a list shows them. */
    public void readAll(Collection<Long> employees, Right part) {
        List<Long> others = employees.stream()
                .filter(each -> !Objects.equals(Scope.hat().employeeId(), each))
                .toList();
        if (!others.isEmpty()) {
            readings.addAll(others, part, Reason.RIGHT_HELD);
        }
    }

    /** By somebody who takes part in a procedure about the employee, such as a member of the council that hears them. */
    public void readInProcedure(long employeeId, Right part, String detail) {
        note(employeeId, part, detail, Reason.PROCEDURE);
    }

    private void note(long employeeId, Right part, String detail, Reason reason) {
        Hat hat = Scope.hat();
        if (!Objects.equals(hat.employeeId(), employeeId)) {
            readings.add(employeeId, part, detail, reason);
        }
    }
}
