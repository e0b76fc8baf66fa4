package dz.mujamma.ejb.personnel.dossier;

import dz.mujamma.persistence.calendar.Wilaya;
import dz.mujamma.persistence.personnel.dossier.Part;
import dz.mujamma.persistence.personnel.dossier.PartRow;
import dz.mujamma.persistence.personnel.dossier.PartStore;
import dz.mujamma.persistence.shared.NotFoundException;
import dz.mujamma.persistence.shared.RuleException;
import dz.mujamma.persistence.tenancy.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The files of a body as HR keeps them. Every change enters the audit with what stood before. */
@Stateless
@RolesAllowed({Role.Names.HR_OFFICER, Role.Names.HR_DIRECTOR})
public class EmployeeFileService {
    private static final int CHANGES_SHOWN = 30;

    @Inject
    private EmployeeFiles files;

    @Inject
    private PartStore parts;

    @Inject
    private Clock clock;

    /** @throws NotFoundException where the body has no such employee */
    public EmployeeFile file(long employeeId) {
        return files.read(employeeId, CHANGES_SHOWN);
    }

    /** @param rowId null for the one row of a part, or for one to be added */
    public PartRow row(long employeeId, Part part, Long rowId) {
        return EmployeeFiles.row(files.facts(employeeId), part, rowId);
    }

    /** What {@link #save} would say of these values. */
    public Checked check(long employeeId, Part part, Long rowId, Map<String, String> typed) {
        return PartRule.check(part, rowId, typed, files.facts(employeeId));
    }

    /**
     * @param version of the row as it was read; 0 for a new one
     * @throws RuleException the first of the problems, or that somebody changed the row meanwhile
     */
    public void save(long employeeId, Part part, Long rowId, int version, Map<String, String> typed) {
        files.requireWritable(employeeId);
        FileFacts facts = files.facts(employeeId);
        PartRow row = asRead(EmployeeFiles.row(facts, part, rowId), version);
        files.store(
                employeeId, row, PartRule.check(part, row.id(), typed, facts).orRefuse());
    }

    /** Takes out what was entered by mistake; the audit keeps what it said. */
    public void remove(long employeeId, Part part, long rowId, int version) {
        files.requireWritable(employeeId);
        files.remove(employeeId, asRead(EmployeeFiles.row(files.facts(employeeId), part, rowId), version));
    }

    /** All there are, for a choice. */
    public List<Wilaya> wilayas() {
        return files.wilayas();
    }

    /** How complete files are, in percent, by employee. */
    public Map<Long, Integer> percents(List<Long> employeeIds) {
        return parts.percents(employeeIds, LocalDate.now(clock));
    }

    /** Refuses a row that is newer than the one on which the change rests. */
    private static PartRow asRead(PartRow row, int version) {
        if (row.version() != version) {
            throw new RuleException("shared.refused.changed-meanwhile");
        }
        return row;
    }
}
