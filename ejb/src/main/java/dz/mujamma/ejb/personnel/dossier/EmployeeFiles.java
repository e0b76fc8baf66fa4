package dz.mujamma.ejb.personnel.dossier;

import dz.mujamma.persistence.calendar.Wilaya;
import dz.mujamma.persistence.calendar.Wilayas;
import dz.mujamma.persistence.personnel.EmployeeCard;
import dz.mujamma.persistence.personnel.EmployeeList;
import dz.mujamma.persistence.personnel.dossier.Changed;
import dz.mujamma.persistence.personnel.dossier.CorrectionQuery;
import dz.mujamma.persistence.personnel.dossier.CorrectionStatus;
import dz.mujamma.persistence.personnel.dossier.FileCorrections;
import dz.mujamma.persistence.personnel.dossier.Part;
import dz.mujamma.persistence.personnel.dossier.PartRow;
import dz.mujamma.persistence.personnel.dossier.PartStore;
import dz.mujamma.persistence.shared.NotFoundException;
import dz.mujamma.persistence.shared.RuleException;
import dz.mujamma.persistence.shared.SortBy;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The files of the body of the scope, read and written for the services, which have checked who may. */
@Dependent
public class EmployeeFiles {
    private static final int WAITING_SHOWN = 20;

    @Inject
    private EmployeeList employees;

    @Inject
    private PartStore parts;

    @Inject
    private FileCorrections corrections;

    @Inject
    private Wilayas wilayas;

    @Inject
    private Event<FileWriting> writings;

    @Inject
    private Clock clock;

    /**
     * Holds the file against others who would write it, until the transaction ends.
     *
     * @throws NotFoundException where the body has no such employee
     * @throws RuleException where the file may only be read: an observer of {@link FileWriting} forbade it
     */
    public void requireWritable(long employeeId) {
        if (!parts.hold(employeeId)) {
            throw new NotFoundException();
        }
        closed(employeeId).ifPresent(reason -> {
            throw reason;
        });
    }

    private Optional<RuleException> closed(long employeeId) {
        FileWriting writing = new FileWriting(employeeId);
        writings.fire(writing);
        return writing.forbidden();
    }

    /** @param changes how many of the last changes to show */
    EmployeeFile read(long employeeId, int changes) {
        EmployeeCard card = employees.findCard(employeeId).orElseThrow(NotFoundException::new);
        List<PartRow> rows = parts.all(employeeId);
        List<Changed> changed = changes == 0 ? List.of() : parts.changes(employeeId, changes);
        return new EmployeeFile(
                card,
                rows,
                Completeness.of(parts.items(employeeId, today())),
                DoubtRule.doubts(new FileFacts(today(), card.hireDate(), rows)),
                closed(employeeId).orElse(null),
                corrections
                        .page(
                                new CorrectionQuery(CorrectionStatus.PENDING, null, null, employeeId),
                                new SortBy("asked", false),
                                0,
                                WAITING_SHOWN)
                        .rows(),
                changed,
                wilayas.all());
    }

    List<Wilaya> wilayas() {
        return wilayas.all();
    }

    FileFacts facts(long employeeId) {
        EmployeeCard card = employees.findCard(employeeId).orElseThrow(NotFoundException::new);
        return new FileFacts(today(), card.hireDate(), parts.all(employeeId));
    }

    /**
     * The row that is meant: by its number, or of a part with one row the one there is or will be.
     *
     * @throws NotFoundException where the employee has no such row
     */
    static PartRow row(FileFacts facts, Part part, Long rowId) {
        Optional<PartRow> found = facts.of(part)
                .filter(row -> rowId == null ? !part.isMany() : row.id().equals(rowId))
                .findFirst();
        if (found.isEmpty() && rowId != null) {
            throw new NotFoundException();
        }
        return found.orElseGet(() -> PartRow.blank(part));
    }

    /** Stores checked values in a row, old or new. */
    void store(long employeeId, PartRow row, Map<String, String> checked) {
        if (row.id() == null) {
            parts.add(employeeId, row.part(), checked);
        } else if (!parts.change(employeeId, row, checked)) {
            throw new RuleException("shared.refused.changed-meanwhile");
        }
    }

    void remove(long employeeId, PartRow row) {
        if (!row.part().isMany() || row.id() == null) {
            throw new NotFoundException();
        }
        if (!parts.remove(employeeId, row)) {
            throw new RuleException("shared.refused.changed-meanwhile");
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
