package dz.mujamma.persistence.file;

import dz.mujamma.persistence.shared.RuleException;
import dz.mujamma.persistence.shared.Statements;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Files that are sent and their bytes, in parts. */
@Dependent
public class SentFiles {
    private static final String COLUMNS =
            """
            id, name, size, form, titles, unknown_titles, columns, uploaded_by, uploaded_at, rehearsal_id, commit_id,
            lines, new_lines, changed_lines, unchanged_lines, refused_lines, forgotten_at""";
    private static final String ADD =
            """
            insert into mujamma.sent_file (body_id, job, name, size, sha256, form, titles, unknown_titles, columns,
                                            uploaded_by, uploaded_at)
            values (current_setting('mujamma.body'), ?, ?, 0, '', 'XLSX', '{}', '{}', '{}', ?, ?) returning id""";
    private static final String DESCRIBE =
            """
            update mujamma.sent_file set size = ?, sha256 = ?, form = ?, titles = ?, unknown_titles = ?, columns = ?
            where id = ?""";
    private static final String COUNT =
            """
            update mujamma.sent_file
            set lines = ?, new_lines = ?, changed_lines = ?, unchanged_lines = ?, refused_lines = ? where id = ?""";

    @Inject
    private Statements statements;

    /** Opens a file of which only the name is known yet, to be taken in by a job. */
    public long add(String job, String name, String uploadedBy, Instant at) {
        return statements.number(ADD, job, name, uploadedBy, at.atOffset(ZoneOffset.UTC));
    }

    public void addPart(long id, int no, byte[] bytes) {
        statements.run(
                "insert into mujamma.sent_file_part (body_id, file_id, no, bytes) "
                        + "values (current_setting('mujamma.body'), ?, ?, ?)",
                id,
                no,
                bytes);
    }

    /** What was learned of it when all its bytes had passed. */
    public void describe(
            long id,
            long size,
            String sha256,
            String form,
            List<String> titles,
            List<String> unknown,
            List<String> columns) {
        statements.run(DESCRIBE, size, sha256, form, texts(titles), texts(unknown), texts(columns), id);
    }

    /** The bytes of one part; empty after the last. */
    public Optional<byte[]> findPart(long id, int no) {
        return statements
                .rows(
                        row -> row.getBytes(1),
                        "select bytes from mujamma.sent_file_part where file_id = ? and no = ?",
                        id,
                        no)
                .stream()
                .findFirst();
    }

    /** Empty for a file that is for another job, too. */
    public Optional<SentFile> find(String job, long id) {
        return statements
                .rows(
                        SentFiles::file,
                        "select " + COLUMNS + " from mujamma.sent_file where id = ? and job = ?",
                        id,
                        job)
                .stream()
                .findFirst();
    }

    /** The newest first. */
    public List<SentFile> page(String job, int first, int size) {
        return statements.rows(
                SentFiles::file,
                "select " + COLUMNS
                        + " from mujamma.sent_file where job = ? order by uploaded_at desc, id desc offset ? limit ?",
                job,
                first,
                size);
    }

    public long count(String job) {
        return statements.number("select count(*) from mujamma.sent_file where job = ?", job);
    }

    public void rehearsedBy(long id, long runId) {
        statements.run("update mujamma.sent_file set rehearsal_id = ? where id = ?", runId, id);
    }

    /** @throws RuleException where its lines are deleted */
    public void committedBy(long id, long runId) {
        int there = statements.run(
                "update mujamma.sent_file set commit_id = ? where id = ? and forgotten_at is null", runId, id);
        if (there == 0) {
            throw new RuleException("file.refused.forgotten", id);
        }
    }

    public void count(long id, LineCounts counts) {
        statements.run(
                COUNT, counts.lines(), counts.added(), counts.changed(), counts.unchanged(), counts.refused(), id);
    }

    private static SentFile file(ResultSet row) throws SQLException {
        return new SentFile(
                row.getLong(1),
                row.getString(2),
                row.getLong(3),
                row.getString(4),
                list(row.getArray(5)),
                list(row.getArray(6)),
                list(row.getArray(7)),
                row.getString(8),
                row.getObject(9, OffsetDateTime.class).toInstant(),
                row.getObject(10, Long.class),
                row.getObject(11, Long.class),
                row.getInt(12),
                row.getInt(13),
                row.getInt(14),
                row.getInt(15),
                row.getInt(16),
                Optional.ofNullable(row.getObject(17, OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant)
                        .orElse(null));
    }

    static List<String> list(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    private static String[] texts(List<String> texts) {
        return texts.toArray(String[]::new);
    }
}
