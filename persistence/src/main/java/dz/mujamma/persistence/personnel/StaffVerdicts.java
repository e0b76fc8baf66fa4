package dz.mujamma.persistence.personnel;

import dz.mujamma.persistence.file.LineCounts;
import dz.mujamma.persistence.shared.Statements;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What each line of a file would do, and doing it, range by range. */
@Dependent
public class StaffVerdicts {
    /** A write key is a level above this bit and a line below it. */
    private static final int LINE_BITS = 32;

    private static final String LINE_AND_EMPLOYEE =
            """
            left join mujamma.unit lu on lu.code = l.unit_code
            left join mujamma.employee lc on lc.matricule = l.chief_matricule
            """;
    private static final String JUDGE =
            """
            insert into mujamma.staff_verdict (body_id, file_id, line_no, outcome, employee_id, write_key, differences)
            select l.body_id, l.file_id, l.line_no, o.outcome, e.id,
                   case when o.outcome in ('NEW', 'CHANGED') then (v.level::bigint << %1$d) + l.line_no end,
                   case when o.outcome = 'CHANGED' then
                       (select jsonb_object_agg(f.name, jsonb_build_array(f.before, f.after))
                        from (values %2$s) f (name, before, after) where f.before is distinct from f.after) end
            from unnest(?::integer[], ?::integer[]) as v (line_no, level)
            join mujamma.staff_line l on l.file_id = ? and l.line_no = v.line_no
            left join mujamma.employee e on e.matricule = l.matricule
            left join mujamma.unit eu on eu.id = e.unit_id
            left join mujamma.employee ec on ec.id = e.chief_id
            cross join lateral (select case
                when v.level < 0 then 'REFUSED'
                when e.id is null then 'NEW'
                when row(%3$s) is distinct from row(%4$s) then 'CHANGED'
                else 'UNCHANGED' end as outcome) o""";
    private static final String END_OF_NEXT =
            """
            with next as (select write_key from mujamma.staff_verdict
                          where file_id = ? and write_key > ? and write_key <= ? order by write_key limit ?)
            select max(write_key) from next where write_key >> %1$d = (select min(write_key) >> %1$d from next)"""
                    .formatted(LINE_BITS);
    private static final String INSERT =
            """
            with planned as (
                select v.file_id, v.line_no, l.body_id, l.matricule, %2$s
                from mujamma.staff_verdict v
                join mujamma.staff_line l on l.file_id = v.file_id and l.line_no = v.line_no
                %3$s
                where v.file_id = ? and v.write_key > ? and v.write_key <= ? and v.outcome = 'NEW'),
            written as (
                insert into mujamma.employee (body_id, matricule, %1$s)
                select body_id, matricule, %1$s from planned order by line_no
                on conflict do nothing returning matricule),
            missed as (
                select file_id, line_no, body_id, matricule from planned p
                where (select count(*) from written) < (select count(*) from planned)
                  and not exists (select from written w where w.matricule = p.matricule)),
            told as (
                insert into mujamma.sent_file_rejection
                    (body_id, file_id, line_no, stage, column_name, value, reason_key, arguments)
                select body_id, file_id, line_no, 'CHECK', 'MATRICULE', matricule, 'personnel.refused.meanwhile', '{}'
                from missed),
            judged as (
                update mujamma.staff_verdict v set outcome = 'REFUSED' from missed m
                where v.file_id = m.file_id and v.line_no = m.line_no)
            select count(*) from written""";
    private static final String UPDATE =
            """
            update mujamma.employee e set version = e.version + 1, %1$s
            from mujamma.staff_verdict v
            join mujamma.staff_line l on l.file_id = v.file_id and l.line_no = v.line_no
            %2$s
            where v.file_id = ? and v.write_key > ? and v.write_key <= ? and v.outcome = 'CHANGED'
              and e.id = v.employee_id""";

    private static final String COUNTS =
            """
            select count(*), count(*) filter (where outcome = 'NEW'), count(*) filter (where outcome = 'CHANGED'),
                   count(*) filter (where outcome = 'UNCHANGED'), count(*) filter (where outcome = 'REFUSED')
            from mujamma.staff_verdict where file_id = ?""";

    @Inject
    private Statements statements;

    /**
     * Says of each line whether it is new, changed, unchanged or refused, and what it would change.
     *
     * @param lines their numbers
     * @param levels below chiefs that the file brings; negative for a refused line
     * @param columns names of the columns that the file has; the others leave what is stored
     */
    public void judge(long fileId, Integer[] lines, Integer[] levels, Set<String> columns) {
        statements.planAnew();
        List<StaffField> fields = fields(columns);
        String compared = each(
                fields,
                ", ",
                field -> "('" + field.name() + "', " + field.storedText() + ", " + field.wantedText() + ")");
        String sql = JUDGE.formatted(
                LINE_BITS,
                compared,
                each(fields, ", ", StaffField::storedText),
                each(fields, ", ", StaffField::wantedText));
        statements.run(sql, lines, levels, fileId);
    }

    public LineCounts counts(long fileId) {
        return statements
                .rows(
                        row -> new LineCounts(
                                row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4), row.getInt(5)),
                        COUNTS,
                        fileId)
                .get(0);
    }

    public long countToWrite(long fileId) {
        return statements.number(
                "select count(*) from mujamma.staff_verdict where file_id = ? and write_key is not null", fileId);
    }

    public long lastWriteKey(long fileId) {
        return statements.number(
                "select coalesce(max(write_key), 0) from mujamma.staff_verdict where file_id = ?", fileId);
    }

    /** The last write key of the next range, which holds one level alone; empty at the end. */
    public Optional<Long> endOfNext(long fileId, long after, long upTo, int size) {
        return statements.rows(row -> row.getObject(1, Long.class), END_OF_NEXT, fileId, after, upTo, size).stream()
                .flatMap(Stream::ofNullable)
                .findFirst();
    }

    /** Brings in the newcomers of a range. @return how many */
    public long insert(long fileId, long after, long upTo) {
        List<StaffField> all = List.of(StaffField.values());
        String sql = INSERT.formatted(
                each(all, ", ", StaffField::column),
                each(all, ", ", field -> field.wanted() + " as " + field.column()),
                LINE_AND_EMPLOYEE);
        return statements.number(sql, fileId, after, upTo);
    }

    /** Changes those of a range who are there already. @return how many */
    public long update(long fileId, long after, long upTo, Set<String> columns) {
        String sql = UPDATE.formatted(
                each(fields(columns), ", ", field -> field.column() + " = " + field.wanted()), LINE_AND_EMPLOYEE);
        return statements.run(sql, fileId, after, upTo);
    }

    private static List<StaffField> fields(Set<String> columns) {
        return Arrays.stream(StaffField.values())
                .filter(field ->
                        columns.contains(field.name()) || field == StaffField.BIRTH || field == StaffField.BIRTH_YEAR)
                .toList();
    }

    private static String each(List<StaffField> fields, String between, Function<StaffField, String> text) {
        return fields.stream().map(text).collect(Collectors.joining(between));
    }
}
