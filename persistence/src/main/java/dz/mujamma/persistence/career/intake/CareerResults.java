package dz.mujamma.persistence.career.intake;

import dz.mujamma.persistence.file.FileRejection;
import dz.mujamma.persistence.file.FileRejections;
import dz.mujamma.persistence.shared.Localized;
import dz.mujamma.persistence.shared.Statements;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What came out of a career file, page by page. */
@Dependent
public class CareerResults {
    private static final String LINES =
            """
            select v.line_no, coalesce(l.matricule, ''), coalesce(concat_ws(' ', e.last_name_ar, e.first_name_ar), ''),
                   coalesce(concat_ws(' ', e.last_name_fr, e.first_name_fr), ''), k.name_ar, k.name_fr,
                   coalesce(l.reference, ''), l.effect_on
            from mujamma.career_verdict v
            join mujamma.career_line l on l.file_id = v.file_id and l.line_no = v.line_no
            left join mujamma.employee e on e.id = l.employee_id
            left join mujamma.act_kind k on k.id = l.kind_id
            where v.file_id = ? and v.outcome = ? order by v.line_no offset ? limit ?""";

    @Inject
    private Statements statements;

    @Inject
    private FileRejections rejections;

    /** The lines of one outcome, in the order of the file. */
    public List<CareerLineRow> page(long fileId, String outcome, int first, int size) {
        List<CareerLineRow> rows = statements.rows(CareerResults::row, LINES, fileId, outcome, first, size);
        Integer[] numbers = rows.stream().map(CareerLineRow::line).toArray(Integer[]::new);
        Map<Integer, List<FileRejection>> refused = rejections.ofLines(fileId, numbers);
        return rows.stream()
                .map(row -> row.with(refused.getOrDefault(row.line(), List.of())))
                .toList();
    }

    private static CareerLineRow row(ResultSet row) throws SQLException {
        return new CareerLineRow(
                row.getInt(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5) == null ? null : new Localized(row.getString(5), row.getString(6)),
                row.getString(7),
                row.getObject(8, LocalDate.class),
                List.of());
    }
}
