package dz.mujamma.ejb.personnel.dossier;

import dz.mujamma.persistence.shared.RuleException;
import java.util.Optional;

/**
 * Fired before an employee's file is written and when it is shown, in the scope and transaction of the caller. Whoever knows a
 * reason why the file may only be read (its employee was handed over to another body) observes it and forbids.
 */
public final class FileWriting {
    private final long employeeId;
    private RuleException forbidden;

    FileWriting(long employeeId) {
        this.employeeId = employeeId;
    }

    public long employeeId() {
        return employeeId;
    }

    /** @param reason key in the message bundles of the sentence that says why */
    public void forbid(String reason, Object... arguments) {
        forbidden = new RuleException(reason, arguments);
    }

    Optional<RuleException> forbidden() {
        return Optional.ofNullable(forbidden);
    }
}
