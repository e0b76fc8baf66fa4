package dz.mujamma.persistence.leave;

import dz.mujamma.persistence.document.PaperCandidates;
import dz.mujamma.persistence.document.PaperCandidates.Candidate;
import dz.mujamma.persistence.document.PaperCandidates.Extent;
import dz.mujamma.persistence.document.PaperCandidates.Source;
import dz.mujamma.persistence.shared.Localized;
import dz.mujamma.persistence.shared.Statements;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Approved leaves of the body in scope, as decisions on paper are made from them. */
@Dependent
public class DecidedLeaves {
    private static final Source APPROVED = new Source(
            "r.id",
            "",
            """
            from mujamma.leave_request r join mujamma.employee e on e.id = r.employee_id
            where r.status = 'APPROVED' and r.first_day between ? and ?""");

    @Inject
    private PaperCandidates candidates;

    @Inject
    private Statements statements;

    /** Those that begin from the first to the last day, both included. */
    public List<Candidate> beginning(LocalDate first, LocalDate last, long after, int size) {
        return candidates.after(APPROVED, List.of(first, last), after, size);
    }

    public Extent extent(LocalDate first, LocalDate last) {
        return candidates.extent(APPROVED, List.of(first, last));
    }

    public Localized typeName(String leaveTypeId) {
        return statements
                .rows(
                        row -> new Localized(row.getString(1), row.getString(2)),
                        "select name_ar, name_fr from mujamma.leave_type where id = ?",
                        leaveTypeId)
                .get(0);
    }
}
