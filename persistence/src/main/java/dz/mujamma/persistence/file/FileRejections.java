package dz.mujamma.persistence.file;

import dz.mujamma.persistence.shared.Statements;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Why lines of sent files are refused. Written many rows per statement. */
@Dependent
public class FileRejections {
    private static final String REFUSE =
            """
            insert into mujamma.sent_file_rejection (body_id, file_id, line_no, stage, column_name, value, reason_key, arguments)
            select current_setting('mujamma.body'), ?, r.line_no, ?, r.column_name, r.value, r.reason_key,
                   array(select jsonb_array_elements_text(cast(r.arguments as jsonb)))
            from unnest(?::integer[], ?::text[], ?::text[], ?::text[], ?::text[])
                 as r (line_no, column_name, value, reason_key, arguments)""";
    private static final String OF_LINES =
            """
            select line_no, column_name, value, reason_key, arguments from mujamma.sent_file_rejection
            where file_id = ? and line_no = any(?) order by line_no, id""";
    private static final String AFTER =
            """
            select line_no, column_name, value, reason_key, arguments from mujamma.sent_file_rejection
            where file_id = ? and line_no in (
                select distinct line_no from mujamma.sent_file_rejection
                where file_id = ? and line_no > ? order by line_no limit ?)
            order by line_no, id""";

    @Inject
    private Statements statements;

    /** @param stage READ for what a line says by itself, CHECK for what it is beside the others and the database */
    public void refuse(long fileId, String stage, List<FileRejection> rejections) {
        if (rejections.isEmpty()) {
            return;
        }
        statements.run(
                REFUSE,
                fileId,
                stage,
                rejections.stream().map(FileRejection::line).toArray(Integer[]::new),
                texts(rejections, FileRejection::column),
                texts(rejections, FileRejection::value),
                texts(rejections, FileRejection::reason),
                texts(rejections, rejection -> json(rejection.arguments())));
    }

    /** Forgets what an earlier check found, so that it can be made anew. */
    public void forgetChecks(long fileId) {
        statements.run("delete from mujamma.sent_file_rejection where file_id = ? and stage = 'CHECK'", fileId);
    }

    public Map<Integer, List<FileRejection>> ofLines(long fileId, Integer[] lines) {
        return statements.rows(FileRejections::rejection, OF_LINES, fileId, lines).stream()
                .collect(Collectors.groupingBy(FileRejection::line));
    }

    /** All rejections of the next so many refused lines after a line. */
    public List<FileRejection> after(long fileId, int line, int lines) {
        return statements.rows(FileRejections::rejection, AFTER, fileId, fileId, line, lines);
    }

    private static String[] texts(List<FileRejection> rejections, Function<FileRejection, String> value) {
        return rejections.stream().map(value).toArray(String[]::new);
    }

    private static String json(List<String> texts) {
        return Json.createArrayBuilder(texts).build().toString();
    }

    private static FileRejection rejection(ResultSet row) throws SQLException {
        return new FileRejection(
                row.getInt(1), row.getString(2), row.getString(3), row.getString(4), SentFiles.list(row.getArray(5)));
    }
}
