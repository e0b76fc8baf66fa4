package dz.mujamma.persistence.career.intake;

import dz.mujamma.persistence.career.Position;
import dz.mujamma.persistence.career.Situation;
import dz.mujamma.persistence.shared.Statements;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** The lines of career files. Written many rows per statement, read person by person. */
@Dependent
public class CareerLines {
    private static final String ADD =
            """
            insert into mujamma.career_line (body_id, file_id, line_no, matricule, employee_id, kind_id, reference, signed_on,
                effect_on, ends_on, grade_id, step, post_number, post_id, unit_code, unit_id, position_id, target)
            select current_setting('mujamma.body'), ?, l.line_no, l.matricule, e.id, l.kind_id, l.reference, l.signed_on,
                   l.effect_on, l.ends_on, l.grade_id, l.step, l.post_number, p.id, l.unit_code, u.id, l.position_id, l.target
            from unnest(?::integer[], ?::text[], ?::text[], ?::text[], ?::date[], ?::date[], ?::date[], ?::bigint[],
                        ?::smallint[], ?::text[], ?::text[], ?::text[], ?::text[])
                 as l (line_no, matricule, kind_id, reference, signed_on, effect_on, ends_on, grade_id, step, post_number,
                       unit_code, position_id, target)
            left join mujamma.employee e on e.matricule = l.matricule
            left join mujamma.post p on p.number = l.post_number
            left join mujamma.unit u on u.code = l.unit_code""";
    private static final String UNKNOWN =
            """
            insert into mujamma.sent_file_rejection (body_id, file_id, line_no, stage, column_name, value, reason_key, arguments)
            select l.body_id, l.file_id, l.line_no, 'READ', n.column_name, n.value, n.reason, '{}'
            from mujamma.career_line l
            cross join lateral (values
                ('MATRICULE', l.matricule, l.employee_id, 'intake.refused.unknown-employee'),
                ('POST', l.post_number, l.post_id, 'intake.refused.unknown-post'),
                ('UNIT', l.unit_code, l.unit_id, 'intake.refused.unknown-unit')) n (column_name, value, id, reason)
            where l.file_id = ? and l.line_no between ? and ? and n.value is not null and n.id is null""";
    private static final String END_OF_NEXT =
            """
            select max(employee_id) from (select employee_id from mujamma.career_line
                where file_id = ? and employee_id > ? and employee_id <= ? order by employee_id limit ?) next""";
    private static final String OF_PERSONS =
            """
            select l.line_no, l.employee_id, e.regime_id, l.kind_id, l.reference, l.signed_on, l.effect_on, l.ends_on, l.grade_id,
                   l.step, l.post_id, l.unit_id, l.position_id, l.target,
                   exists (select from mujamma.sent_file_rejection r where r.file_id = l.file_id and r.line_no = l.line_no)
            from mujamma.career_line l join mujamma.employee e on e.id = l.employee_id
            where l.file_id = ? and l.employee_id > ? and l.employee_id <= ? order by l.employee_id, l.line_no""";

    @Inject
    private Statements statements;

    /** Keeps lines with what they name; what the house does not have is refused. */
    public void add(long fileId, List<CareerLine> lines) {
        if (lines.isEmpty()) {
            return;
        }
        statements.run(
                ADD,
                fileId,
                column(lines, Integer[]::new, CareerLine::number),
                texts(lines, CareerLine::matricule),
                texts(lines, CareerLine::kind),
                texts(lines, CareerLine::reference),
                column(lines, LocalDate[]::new, CareerLine::signedOn),
                column(lines, LocalDate[]::new, CareerLine::effectOn),
                column(lines, LocalDate[]::new, CareerLine::endsOn),
                column(lines, Long[]::new, CareerLine::grade),
                column(lines, Integer[]::new, CareerLine::step),
                texts(lines, CareerLine::postNumber),
                texts(lines, CareerLine::unitCode),
                texts(
                        lines,
                        line -> line.position() == null ? null : line.position().name()),
                texts(lines, CareerLine::target));
        statements.run(
                UNKNOWN,
                fileId,
                lines.get(0).number(),
                lines.get(lines.size() - 1).number());
    }

    public long count(long fileId) {
        return statements.number("select count(*) from mujamma.career_line where file_id = ?", fileId);
    }

    public long lastPerson(long fileId) {
        return statements.number(
                "select coalesce(max(employee_id), 0) from mujamma.career_line where file_id = ?", fileId);
    }

    /** The last person of the next so many lines. A range holds all lines of its persons. */
    public Optional<Long> endOfNext(long fileId, long after, long upTo, int size) {
        return statements.rows(row -> row.getObject(1, Long.class), END_OF_NEXT, fileId, after, upTo, size).stream()
                .flatMap(Stream::ofNullable)
                .findFirst();
    }

    /** Person by person, in the order of the file. */
    public List<StagedLine> ofPersons(long fileId, long after, long upTo) {
        return statements.rows(CareerLines::line, OF_PERSONS, fileId, after, upTo);
    }

    /** Tells the planner how much there is now. */
    public void analyze() {
        statements.rows(row -> row.getString(1), "select cast(mujamma.analyze_career_file() as text)");
    }

    /** Deletes what is kept of files while they are on their way; not what they brought. */
    public void forget(Long[] files) {
        for (String table : List.of("career_plan", "career_verdict", "career_line")) {
            statements.run("delete from mujamma." + table + " where file_id = any(?)", (Object) files);
        }
    }

    private static StagedLine line(ResultSet row) throws SQLException {
        String position = row.getString(13);
        return new StagedLine(
                row.getInt(1),
                row.getLong(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getObject(6, LocalDate.class),
                row.getObject(7, LocalDate.class),
                row.getObject(8, LocalDate.class),
                new Situation(
                        position == null ? null : Position.valueOf(position),
                        row.getObject(9, Long.class),
                        row.getObject(10, Integer.class),
                        row.getObject(11, Long.class),
                        row.getObject(12, Long.class)),
                row.getString(14),
                row.getBoolean(15));
    }

    private static <T> String[] texts(List<T> rows, Function<T, String> value) {
        return column(rows, String[]::new, value);
    }

    private static <T, V> V[] column(List<T> rows, IntFunction<V[]> array, Function<T, V> value) {
        return rows.stream().map(value).toArray(array);
    }
}
