package dz.mujamma.persistence.personnel;

import dz.mujamma.persistence.file.FileRejection;
import dz.mujamma.persistence.file.FileRejections;
import dz.mujamma.persistence.shared.Statements;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** What came out of a file, page by page. */
@Dependent
public class StaffResults {
    private static final String LINES =
            """
            select v.line_no, coalesce(l.matricule, ''), coalesce(concat_ws(' ', l.last_name_ar, l.first_name_ar), ''),
                   coalesce(concat_ws(' ', l.last_name_fr, l.first_name_fr), ''), coalesce(l.unit_code, ''), v.differences
            from mujamma.staff_verdict v
            join mujamma.staff_line l on l.file_id = v.file_id and l.line_no = v.line_no
            where v.file_id = ? and v.outcome = ? order by v.line_no offset ? limit ?""";

    @Inject
    private Statements statements;

    @Inject
    private FileRejections rejections;

    /** The lines of one outcome, in the order of the file. */
    public List<StaffLineRow> page(long fileId, String outcome, int first, int size) {
        List<StaffLineRow> rows = statements.rows(StaffResults::row, LINES, fileId, outcome, first, size);
        Integer[] numbers = rows.stream().map(StaffLineRow::line).toArray(Integer[]::new);
        Map<Integer, List<FileRejection>> refused = rejections.ofLines(fileId, numbers);
        return rows.stream()
                .map(row -> with(row, refused.getOrDefault(row.line(), List.of())))
                .toList();
    }

    public long count(long fileId, String outcome) {
        return statements.number(
                "select count(*) from mujamma.staff_verdict where file_id = ? and outcome = ?", fileId, outcome);
    }

    private static StaffLineRow with(StaffLineRow row, List<FileRejection> rejections) {
        return new StaffLineRow(
                row.line(), row.matricule(), row.nameAr(), row.nameFr(), row.unitCode(), row.differences(), rejections);
    }

    private static StaffLineRow row(ResultSet row) throws SQLException {
        return new StaffLineRow(
                row.getInt(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                changes(row.getString(6)),
                List.of());
    }

    private static List<StaffLineRow.Change> changes(String json) {
        if (json == null) {
            return List.of();
        }
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readObject().entrySet().stream()
                    .map(field -> {
                        JsonArray values = field.getValue().asJsonArray();
                        return new StaffLineRow.Change(field.getKey(), text(values, 0), text(values, 1));
                    })
                    .toList();
        }
    }

    private static String text(JsonArray values, int index) {
        return values.isNull(index) ? null : ((JsonString) values.get(index)).getString();
    }
}
