package dz.mujamma.persistence.audit;

import dz.mujamma.persistence.audit.Reading.Reason;
import dz.mujamma.persistence.shared.Localized;
import dz.mujamma.persistence.shared.Page;
import dz.mujamma.persistence.shared.Statements;
import dz.mujamma.persistence.tenancy.Right;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;

/** Readings of restricted parts in the body of the scope. Who reads, and under which hat, the scope says itself. */
@Dependent
public class Readings {
    private static final String ADD =
            """
            insert into mujamma.file_reading (body_id, employee_id, part, detail, reason)
            values (current_setting('mujamma.body'), ?, ?, ?, ?)""";
    private static final String ADD_ALL =
            """
            insert into mujamma.file_reading (body_id, employee_id, part, reason)
            select current_setting('mujamma.body'), each.id, ?, ? from unnest(?) as each (id)""";
    private static final String ROWS =
            """
            select r.id, r.employee_id, e.last_name_ar || ' ' || e.first_name_ar, e.last_name_fr || ' ' || e.first_name_fr,
                   r.part, r.detail, r.account, a.name_ar, a.name_fr, r.hat, r.reason, r.at
            from mujamma.file_reading r
            join mujamma.employee e on e.id = r.employee_id
            left join mujamma.account a on a.login = r.account
            where (?::bigint is null or r.employee_id = ?::bigint)
            order by r.id desc offset ? limit ?""";
    private static final String COUNT =
            "select count(*) from mujamma.file_reading where (?::bigint is null or employee_id = ?::bigint)";

    @Inject
    private Statements statements;

    /** @param detail what of the part is shown, or null for the part as a whole */
    public void add(long employeeId, Right part, String detail, Reason reason) {
        statements.run(ADD, employeeId, part.name(), detail, reason.name());
    }

    /** The part as a whole, of several files: one statement. */
    public void addAll(Collection<Long> employees, Right part, Reason reason) {
        statements.run(ADD_ALL, part.name(), reason.name(), employees.toArray(Long[]::new));
    }

    /**
     * The newest first.
     *
     * @param employeeId whose file, or null for all of the body
     */
    public Page<Reading> page(Long employeeId, int first, int size) {
        List<Reading> rows = statements.rows(Readings::row, ROWS, employeeId, employeeId, first, size);
        return new Page<>(rows, statements.number(COUNT, employeeId, employeeId));
    }

    private static Reading row(ResultSet row) throws SQLException {
        return new Reading(
                row.getLong(1),
                row.getLong(2),
                new Localized(row.getString(3), row.getString(4)),
                Right.valueOf(row.getString(5)),
                row.getString(6),
                row.getString(7),
                row.getString(8) == null ? null : new Localized(row.getString(8), row.getString(9)),
                row.getString(10),
                Reason.valueOf(row.getString(11)),
                row.getObject(12, OffsetDateTime.class).toInstant());
    }
}
