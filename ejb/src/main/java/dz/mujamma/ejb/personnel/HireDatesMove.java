package dz.mujamma.ejb.personnel;

import dz.mujamma.persistence.file.FileRejection;
import dz.mujamma.persistence.personnel.StaffChecks.LaterHire;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Fired before hire dates are moved to later days, in the scope and transaction of the check. Whoever keeps something dated
 * about an employee observes it and refuses what would then lie before the hire.
 */
public final class HireDatesMove {
    private final Map<Long, LaterHire> moves = new LinkedHashMap<>();
    private final List<FileRejection> rejections = new ArrayList<>();

    HireDatesMove(List<LaterHire> hires) {
        hires.forEach(hire -> moves.put(hire.employeeId(), hire));
    }

    public Set<Long> employees() {
        return Set.copyOf(moves.keySet());
    }

    /** The hire date that the employee would have. */
    public LocalDate newHireDate(long employeeId) {
        return moves.get(employeeId).after();
    }

    /** @param reason key in the message bundles */
    public void refuse(long employeeId, String reason, String... arguments) {
        LaterHire hire = moves.get(employeeId);
        rejections.add(
                new FileRejection(hire.line(), "HIRE_DATE", hire.after().toString(), reason, List.of(arguments)));
    }

    List<FileRejection> rejections() {
        return List.copyOf(rejections);
    }
}
