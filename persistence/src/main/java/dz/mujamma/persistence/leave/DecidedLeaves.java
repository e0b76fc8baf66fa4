package dz.mujamma.persistence.leave;

import dz.mujamma.persistence.shared.Localized;
import dz.mujamma.persistence.shared.Statements;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Approved leaves of the body in scope, as decisions on paper are made from them. */
@Dependent
public class DecidedLeaves {
    private static final String APPROVED =
            """
            from mujamma.leave_request r join mujamma.employee e on e.id = r.employee_id
            where r.status = 'APPROVED' and r.first_day between ? and ?""";

    @Inject
    private Statements statements;

    /** @param label matricule and the name in both scripts */
    public record Leave(long id, String label) {}

    /** How many they are, and the greatest of their ids; 0 where there is none. */
    public record Extent(long count, long greatest) {}

    /** Those that begin from the first to the last day, both included. */
    public List<Leave> beginning(LocalDate first, LocalDate last, long after, int size) {
        return statements.rows(
                row -> new Leave(row.getLong(1), row.getString(2)),
                "select r.id, e.matricule || ' ' || e.last_name_ar || ' ' || e.first_name_ar || ' / ' || e.last_name_fr "
                        + "|| ' ' || e.first_name_fr " + APPROVED + " and r.id > ? order by r.id limit ?",
                first,
                last,
                after,
                size);
    }

    public Extent extent(LocalDate first, LocalDate last) {
        return statements
                .rows(
                        row -> new Extent(row.getLong(1), row.getLong(2)),
                        "select count(*), coalesce(max(r.id), 0) " + APPROVED,
                        first,
                        last)
                .get(0);
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
