package dz.mujamma.ejb.personnel.dossier;

import dz.mujamma.persistence.calendar.Wilaya;
import dz.mujamma.persistence.personnel.EmployeeCard;
import dz.mujamma.persistence.personnel.dossier.Changed;
import dz.mujamma.persistence.personnel.dossier.Correction;
import dz.mujamma.persistence.personnel.dossier.Part;
import dz.mujamma.persistence.personnel.dossier.PartRow;
import dz.mujamma.persistence.shared.RuleException;
import java.util.List;

/**
 * Everything that a file shows on one page.
 *
 * @param closed why it may only be read, or null
 * @param waiting corrections that wait, the oldest first
 * @param changes what was changed lately, for HR; empty for the employee
 */
public record EmployeeFile(
        EmployeeCard card,
        List<PartRow> rows,
        Completeness completeness,
        List<Doubt> doubts,
        RuleException closed,
        List<Correction> waiting,
        List<Changed> changes,
        List<Wilaya> wilayas) {
    public EmployeeFile {
        rows = List.copyOf(rows);
        doubts = List.copyOf(doubts);
        waiting = List.copyOf(waiting);
        changes = List.copyOf(changes);
        wilayas = List.copyOf(wilayas);
    }

    public List<PartRow> of(Part part) {
        return rows.stream().filter(row -> row.part() == part).toList();
    }

    public List<Doubt> doubtsOf(Part part) {
        return doubts.stream().filter(doubt -> doubt.part() == part).toList();
    }

    public boolean writable() {
        return closed == null;
    }
}
