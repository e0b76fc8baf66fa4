package dz.mujamma.persistence.personnel;

import dz.mujamma.persistence.file.FileRejections;
import dz.mujamma.persistence.shared.Statements;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Holds the lines of a file against one another and against the database, set by set. */
@Dependent
public class StaffChecks {
    private static final String REFUSE =
            "insert into mujamma.sent_file_rejection (body_id, file_id, line_no, stage, column_name, value, reason_key, arguments) ";
    private static final String FORGET_VERDICTS = "delete from mujamma.staff_verdict where file_id = ?";
    private static final String TWICE = REFUSE
            + """
            select l.body_id, l.file_id, l.line_no, 'CHECK', '%2$s', l.%1$s, 'file.refused.twice-in-file',
                   array[(case when l.line_no = d.first_no then d.last_no else d.first_no end)::text]
            from mujamma.staff_line l
            join (select %1$s as value, min(line_no) as first_no, max(line_no) as last_no
                  from mujamma.staff_line where file_id = ? and %1$s is not null
                  group by %1$s having count(*) > 1) d on d.value = l.%1$s
            where l.file_id = ?""";
    private static final String TAKEN = REFUSE
            + """
            select l.body_id, l.file_id, l.line_no, 'CHECK', '%2$s', l.%1$s, 'personnel.refused.taken', array[e.matricule]
            from mujamma.staff_line l
            join mujamma.employee e on e.%1$s = l.%1$s and e.matricule <> l.matricule
            where l.file_id = ?""";
    private static final String UNKNOWN_UNIT = REFUSE
            + """
            select l.body_id, l.file_id, l.line_no, 'CHECK', 'UNIT', l.unit_code, 'personnel.refused.unknown-unit', '{}'
            from mujamma.staff_line l
            where l.file_id = ? and l.unit_code is not null
              and not exists (select from mujamma.unit u where u.code = l.unit_code
                                and (u.closed_on is null or u.closed_on > current_date))""";
    private static final String LATER_HIRES =
            """
            select l.line_no, e.id, e.hire_date, l.hire_date
            from mujamma.staff_line l join mujamma.employee e on e.matricule = l.matricule
            where l.file_id = ? and l.hire_date > e.hire_date and l.line_no > ? order by l.line_no limit ?""";
    private static final String CHIEFS_OF_LINES =
            """
            select l.line_no, e.id, c.id, f.line_no, l.chief_matricule is not null, r.line_no is not null
            from mujamma.staff_line l
            left join mujamma.employee e on e.matricule = l.matricule
            left join mujamma.employee c on c.matricule = l.chief_matricule
            left join (select matricule, min(line_no) as line_no from mujamma.staff_line
                       where file_id = ? and matricule is not null group by matricule) f
                   on f.matricule = l.chief_matricule
            left join (select distinct line_no from mujamma.sent_file_rejection where file_id = ?) r on r.line_no = l.line_no
            where l.file_id = ? order by l.line_no""";
    private static final String REFUSE_FOR_CHIEF = REFUSE
            + """
            select l.body_id, l.file_id, l.line_no, 'CHECK', 'CHIEF', l.chief_matricule, r.reason,
                   case when r.chief_line is null then '{}' else array[r.chief_line::text] end
            from unnest(?::integer[], ?::text[], ?::integer[]) as r (line_no, reason, chief_line)
            join mujamma.staff_line l on l.file_id = ? and l.line_no = r.line_no""";

    @Inject
    private Statements statements;

    @Inject
    private FileRejections rejections;

    /** Tells the planner how much there is now. */
    public void analyze() {
        statements.rows(row -> row.getString(1), "select cast(mujamma.analyze_staff_file() as text)");
    }

    /** Forgets what an earlier check found, so that it can be made anew. */
    public void forget(long fileId) {
        statements.run(FORGET_VERDICTS, fileId);
        rejections.forgetChecks(fileId);
    }

    /** Refuses all lines of the file that share what names one person: nobody knows which of them is right. */
    public void refuseTwins(long fileId) {
        statements.planAnew();
        for (StaffField field : List.of(StaffField.NIN, StaffField.NSS)) {
            statements.run(TWICE.formatted(field.column(), field.name()), fileId, fileId);
        }
        statements.run(TWICE.formatted("matricule", "MATRICULE"), fileId, fileId);
    }

    /** Refuses lines whose numbers somebody else has, and lines of units that the body does not have. */
    public void refuseTakenAndUnknown(long fileId) {
        statements.planAnew();
        for (StaffField field : List.of(StaffField.NIN, StaffField.NSS)) {
            statements.run(TAKEN.formatted(field.column(), field.name()), fileId);
        }
        statements.run(UNKNOWN_UNIT, fileId);
    }

    /** An employee whom a line would have hired later than now. */
    public record LaterHire(int line, long employeeId, LocalDate before, LocalDate after) {}

    public List<LaterHire> laterHires(long fileId, int afterLine, int size) {
        statements.planAnew();
        return statements.rows(
                row -> new LaterHire(
                        row.getInt(1),
                        row.getLong(2),
                        row.getObject(3, LocalDate.class),
                        row.getObject(4, LocalDate.class)),
                LATER_HIRES,
                fileId,
                afterLine,
                size);
    }

    /** Takes the employees of the body and their chiefs. */
    public interface EachEmployee {
        /** @param chiefId 0 where there is none */
        void take(long id, long chiefId);
    }

    /** In the order of their ids. */
    public void eachEmployee(EachEmployee each) {
        statements.each(
                row -> each.take(row.getLong(1), row.getLong(2)),
                "select id, coalesce(chief_id, 0) from mujamma.employee order by id");
    }

    public long countEmployees() {
        return statements.number("select count(*) from mujamma.employee");
    }

    public long countLines(long fileId) {
        return statements.number("select count(*) from mujamma.staff_line where file_id = ?", fileId);
    }

    /** Takes the lines of a file and what their chiefs are. */
    public interface EachLine {
        /**
         * @param employeeId 0 for a newcomer
         * @param chiefId 0 where the chief is not in the database
         * @param chiefLine the first line that brings the chief, 0 where none does
         */
        void take(int line, long employeeId, long chiefId, int chiefLine, boolean namesChief, boolean refused);
    }

    /** In the order of the lines. */
    public void eachLine(long fileId, EachLine each) {
        statements.planAnew();
        statements.each(
                row -> each.take(
                        row.getInt(1),
                        row.getLong(2),
                        row.getLong(3),
                        row.getInt(4),
                        row.getBoolean(5),
                        row.getBoolean(6)),
                CHIEFS_OF_LINES,
                fileId,
                fileId,
                fileId);
    }

    /** @param chiefLines the line of the chief, an argument of the reason; null where it has none */
    public void refuseForChief(long fileId, Integer[] lines, String[] reasons, Integer[] chiefLines) {
        statements.run(REFUSE_FOR_CHIEF, lines, reasons, chiefLines, fileId);
    }
}
