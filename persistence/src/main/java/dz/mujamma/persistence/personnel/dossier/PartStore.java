package dz.mujamma.persistence.personnel.dossier;

import static java.util.stream.Collectors.joining;

import dz.mujamma.persistence.shared.Localized;
import dz.mujamma.persistence.shared.Statements;
import dz.mujamma.persistence.tenancy.Scope;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads and writes the rows of all parts by their description. Names of tables and columns come from {@link Part} alone, never
 * from outside.
 */
@Dependent
public class PartStore {
    /** Every row of every part of one employee, a line for each value: one statement however much there is. */
    private static final String ALL = Arrays.stream(Part.values())
            .map(part ->
                    "select '%s' as part, %d as place, t.id, t.version, to_jsonb(t) as row from mujamma.%s t where t.%s = ?"
                            .formatted(part.name(), part.ordinal(), part.table(), part.owner()))
            .collect(joining(
                    " union all ",
                    "select r.part, r.id, r.version, f.key, f.value from (",
                    ") r cross join lateral jsonb_each_text(r.row) f order by r.place, r.id"));

    private static final String ITEMS =
            """
            select item, weight, there from mujamma.employee_file_item
            where employee_id = ? and valid_from <= ? and (valid_to is null or valid_to > ?) order by item""";

    private static final String PERCENTS =
            """
            select employee_id, 100 * coalesce(sum(weight) filter (where there), 0) / sum(weight)
            from mujamma.employee_file_item
            where employee_id = any (?) and valid_from <= ? and (valid_to is null or valid_to > ?) group by employee_id""";

    private static final String CHANGES =
            """
            with entries as (
                select a.* from mujamma.audit_entry a
                where a.body_id = ? and (
                    (a.table_name = 'employee' and a.row_id = ?)
                    or (a.table_name in (%s) and coalesce(a.after, a.before) ->> 'employee_id' = ?))
                order by a.id desc limit ?)
            select a.id, a.at, a.account, c.name_ar, c.name_fr, a.act, a.table_name, a.operation, f.key,
                   a.before ->> f.key, a.after ->> f.key
            from entries a
            left join mujamma.account c on c.login = a.account
            cross join lateral jsonb_object_keys(coalesce(a.after, a.before)) f (key)
            where a.before ->> f.key is distinct from a.after ->> f.key
            order by a.id desc, f.key"""
                    .formatted(Stream.of(Part.values())
                            .filter(part -> part != Part.IDENTITY)
                            .map(part -> "'" + part.table() + "'")
                            .collect(joining(", ")));

    @Inject
    private Statements statements;

    /** All rows of the file, part by part, each with the fields of its part. */
    public List<PartRow> all(long employeeId) {
        Object[] ids = new Object[Part.values().length];
        Arrays.fill(ids, employeeId);
        Map<String, PartRow> rows = new LinkedHashMap<>();
        statements.each(line -> take(line, rows), ALL, ids);
        return List.copyOf(rows.values());
    }

    private static void take(ResultSet line, Map<String, PartRow> rows) throws SQLException {
        Part part = Part.valueOf(line.getString(1));
        long id = line.getLong(2);
        int version = line.getInt(3);
        String field = line.getString(4);
        String value = line.getString(5);
        rows.merge(
                part + " " + id,
                new PartRow(part, id, version, known(part, field, value)),
                (before, one) -> new PartRow(part, id, version, both(before.values(), one.values())));
    }

    private static Map<String, String> known(Part part, String field, String value) {
        return value != null && part.field(field).isPresent() ? Map.of(field, value) : Map.of();
    }

    private static Map<String, String> both(Map<String, String> some, Map<String, String> more) {
        Map<String, String> both = new LinkedHashMap<>(some);
        both.putAll(more);
        return both;
    }

    /** Whether the employee is there, and held so that nobody else changes the same file until the transaction ends. */
    public boolean hold(long employeeId) {
        return !statements
                .rows(
                        row -> row.getLong(1),
                        "select id from mujamma.employee where id = ? for no key update",
                        employeeId)
                .isEmpty();
    }

    /** @return the number of the new row */
    public long add(long employeeId, Part part, Map<String, String> values) {
        List<FileField> fields = part.fields();
        String columns = fields.stream().map(FileField::name).collect(joining(", "));
        String marks = fields.stream().map(PartStore::mark).collect(joining(", "));
        List<Object> arguments = new ArrayList<>(List.of(Scope.hat().bodyId(), employeeId));
        fields.forEach(field -> arguments.add(values.get(field.name())));
        return statements.number(
                "insert into mujamma.%s (body_id, employee_id, %s) values (?, ?, %s) returning id"
                        .formatted(part.table(), columns, marks),
                arguments.toArray());
    }

    /** @return whether the row was still as it had been read */
    public boolean change(long employeeId, PartRow row, Map<String, String> values) {
        Part part = row.part();
        String assignments = part.fields().stream()
                .map(field -> field.name() + " = " + mark(field))
                .collect(joining(", "));
        List<Object> arguments = new ArrayList<>();
        part.fields().forEach(field -> arguments.add(values.get(field.name())));
        arguments.addAll(List.of(employeeId, row.id(), row.version()));
        return statements.run(
                        "update mujamma.%s set %s, version = version + 1 where %s = ? and id = ? and version = ?"
                                .formatted(part.table(), assignments, part.owner()),
                        arguments.toArray())
                == 1;
    }

    /** @return whether the row was still as it had been read */
    public boolean remove(long employeeId, PartRow row) {
        return statements.run(
                        "delete from mujamma.%s where employee_id = ? and id = ? and version = ?"
                                .formatted(row.part().table()),
                        employeeId,
                        row.id(),
                        row.version())
                == 1;
    }

    /** Names the act under which what follows in this transaction enters the audit. */
    public void nameAct(String act) {
        statements.rows(row -> row.getString(1), "select set_config('mujamma.act', ?, true)", act);
    }

    /** What a complete file of this employee holds on a day. */
    public List<FileItem> items(long employeeId, LocalDate day) {
        return statements.rows(
                row -> new FileItem(row.getString(1), row.getInt(2), row.getBoolean(3)), ITEMS, employeeId, day, day);
    }

    /** How complete the files of these employees are, in whole percent rounded down. */
    public Map<Long, Integer> percents(List<Long> employeeIds, LocalDate day) {
        Map<Long, Integer> percents = new LinkedHashMap<>();
        statements.each(
                row -> percents.put(row.getLong(1), row.getInt(2)),
                PERCENTS,
                employeeIds.toArray(Long[]::new),
                day,
                day);
        return percents;
    }

    /** What was changed in the file, the newest first, a line for each value. @param entries how many changes to look back */
    public List<Changed> changes(long employeeId, int entries) {
        String id = String.valueOf(employeeId);
        return statements.rows(PartStore::changed, CHANGES, Scope.hat().bodyId(), id, id, entries);
    }

    private static Changed changed(ResultSet row) throws SQLException {
        String arabic = row.getString(4);
        return new Changed(
                row.getLong(1),
                instant(row, 2),
                row.getString(3),
                arabic == null ? null : new Localized(arabic, row.getString(5)),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                row.getString(11));
    }

    static Instant instant(ResultSet row, int column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    static Optional<PartRow> find(List<PartRow> rows, Part part, Long id) {
        return rows.stream()
                .filter(row -> row.part() == part && row.id().equals(id))
                .findFirst();
    }

    private static String mark(FileField field) {
        return "cast(? as " + field.kind().type() + ")";
    }
}
