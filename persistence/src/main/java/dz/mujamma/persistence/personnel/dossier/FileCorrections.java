package dz.mujamma.persistence.personnel.dossier;

import dz.mujamma.persistence.shared.Localized;
import dz.mujamma.persistence.shared.Page;
import dz.mujamma.persistence.shared.SortBy;
import dz.mujamma.persistence.shared.Statements;
import dz.mujamma.persistence.tenancy.Scope;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The corrections that employees of the body of the scope have proposed. */
@Dependent
public class FileCorrections {
    private static final Map<String, String> ORDERS = Map.of(
            "asked", "c.asked_at %1$s, c.id %1$s",
            "name_ar", "e.last_name_ar %1$s, e.first_name_ar %1$s, c.id %1$s",
            "name_fr", "e.last_name_fr %1$s, e.first_name_fr %1$s, c.id %1$s",
            "part", "c.part %1$s, c.id %1$s",
            "status", "c.status %1$s, c.id %1$s");
    private static final String COLUMNS =
            """
            select c.id, c.employee_id, e.matricule, e.last_name_ar || ' ' || e.first_name_ar,
                   e.last_name_fr || ' ' || e.first_name_fr, u.name_ar, u.name_fr, c.part, c.operation, c.row_id, c.status,
                   c.note, c.asked_at, c.decided_at, c.reason""";
    private static final String FROM =
            """
             from mujamma.file_correction c
            join mujamma.employee e on e.body_id = c.body_id and e.id = c.employee_id
            join mujamma.unit u on u.id = e.unit_id
            where true""";
    private static final String ADD =
            """
            insert into mujamma.file_correction
                (body_id, employee_id, part, operation, row_id, old_values, new_values, note, status, asked_at, asked_by)
            values (?, ?, ?, ?, ?, jsonb_object(?, ?), jsonb_object(?, ?), ?, 'PENDING', ?, ?) returning id""";
    private static final String DECIDE =
            """
            update mujamma.file_correction
            set status = ?, decided_at = ?, decided_by = ?, decided_by_employee_id = ?, reason = ?, version = version + 1
            where id = ? and status = 'PENDING'""";
    private static final String VALUES =
            """
            select k.key, c.old_values ->> k.key, c.new_values ->> k.key
            from mujamma.file_correction c
            cross join lateral (select jsonb_object_keys(c.old_values) union select jsonb_object_keys(c.new_values)) k (key)
            where c.id = ?""";

    @Inject
    private Statements statements;

    /** A correction yet to be sent. */
    public record Proposal(
            long employeeId, Part part, Operation operation, Long rowId, List<ProposedValue> values, String note) {
        public Proposal {
            values = List.copyOf(values);
        }
    }

    /** @return its number */
    public long add(Proposal proposal, Instant at) {
        String[] fields = proposal.values().stream().map(ProposedValue::field).toArray(String[]::new);
        String[] before = proposal.values().stream().map(ProposedValue::before).toArray(String[]::new);
        String[] after = proposal.values().stream().map(ProposedValue::after).toArray(String[]::new);
        return statements.number(
                ADD,
                Scope.hat().bodyId(),
                proposal.employeeId(),
                proposal.part().name(),
                proposal.operation().name(),
                proposal.rowId(),
                proposal.operation() == Operation.ADD ? new String[0] : fields,
                proposal.operation() == Operation.ADD ? new String[0] : before,
                proposal.operation() == Operation.REMOVE ? new String[0] : fields,
                proposal.operation() == Operation.REMOVE ? new String[0] : after,
                proposal.note(),
                at.atOffset(ZoneOffset.UTC),
                Scope.hat().login());
    }

    /** With its values. */
    public Optional<Correction> find(long id) {
        return statements.rows(FileCorrections::correction, COLUMNS + FROM + " and c.id = ?", id).stream()
                .findFirst()
                .map(this::withValues);
    }

    /** The same, held so that of two who decide at once the second finds it decided. */
    public Optional<Correction> findToChange(long id) {
        statements.rows(row -> row.getLong(1), "select id from mujamma.file_correction where id = ? for update", id);
        return find(id);
    }

    /** @param sort by asked, name_ar, name_fr, part or status */
    public Page<Correction> page(CorrectionQuery query, SortBy sort, int first, int size) {
        List<Object> arguments = new ArrayList<>();
        String where = where(query, arguments);
        long total = statements.number("select count(*)" + FROM + where, arguments.toArray());
        arguments.add(first);
        arguments.add(size);
        String order = ORDERS.get(sort.key()).formatted(sort.descending() ? "desc" : "asc");
        return new Page<>(
                statements.rows(
                        FileCorrections::correction,
                        COLUMNS + FROM + where + " order by " + order + " offset ? limit ?",
                        arguments.toArray()),
                total);
    }

    public long waiting() {
        return statements.number("select count(*) from mujamma.file_correction where status = 'PENDING'");
    }

    /** @return whether it still waited */
    public boolean decide(long id, CorrectionStatus status, Instant at, String reason) {
        return statements.run(
                        DECIDE,
                        status.name(),
                        at.atOffset(ZoneOffset.UTC),
                        Scope.hat().login(),
                        status == CorrectionStatus.WITHDRAWN
                                ? null
                                : Scope.hat().employeeId(),
                        reason,
                        id)
                == 1;
    }

    private Correction withValues(Correction bare) {
        List<ProposedValue> values = statements.rows(
                row -> new ProposedValue(row.getString(1), row.getString(2), row.getString(3)), VALUES, bare.id());
        List<String> order = bare.part().fields().stream().map(FileField::name).toList();
        return new Correction(
                bare.id(),
                bare.employeeId(),
                bare.matricule(),
                bare.name(),
                bare.unit(),
                bare.part(),
                bare.operation(),
                bare.rowId(),
                bare.status(),
                bare.note(),
                bare.askedAt(),
                bare.decidedAt(),
                bare.reason(),
                values.stream()
                        .sorted(Comparator.comparing((ProposedValue value) -> order.indexOf(value.field())))
                        .toList());
    }

    private static String where(CorrectionQuery query, List<Object> arguments) {
        StringBuilder where = new StringBuilder();
        if (query.status() != null) {
            where.append(" and c.status = ?");
            arguments.add(query.status().name());
        }
        if (query.part() != null) {
            where.append(" and c.part = ?");
            arguments.add(query.part().name());
        }
        if (query.employeeId() != null) {
            where.append(" and c.employee_id = ?");
            arguments.add(query.employeeId());
        }
        if (query.text() != null) {
            where.append(
                    " and concat_ws(' ', e.matricule, e.last_name_ar, e.first_name_ar, e.last_name_ar, e.last_name_fr,"
                            + " e.first_name_fr, e.last_name_fr) ilike ?");
            arguments.add("%" + query.text().replaceAll("[%_\\\\]", "") + "%");
        }
        return where.toString();
    }

    private static Correction correction(ResultSet row) throws SQLException {
        return new Correction(
                row.getLong(1),
                row.getLong(2),
                row.getString(3),
                new Localized(row.getString(4), row.getString(5)),
                new Localized(row.getString(6), row.getString(7)),
                Part.valueOf(row.getString(8)),
                Operation.valueOf(row.getString(9)),
                row.getObject(10, Long.class),
                CorrectionStatus.valueOf(row.getString(11)),
                row.getString(12),
                PartStore.instant(row, 13),
                PartStore.instant(row, 14),
                row.getString(15),
                List.of());
    }
}
