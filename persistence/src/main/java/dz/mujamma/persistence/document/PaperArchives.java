package dz.mujamma.persistence.document;

import dz.mujamma.persistence.shared.Statements;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Archives of the body in scope, part by part, and what rehearsals showed that are to go into them. */
@Dependent
public class PaperArchives {
    private static final String ROW =
            """
            select a.id, a.run_id, a.name, a.created_at, a.created_by, r.status = 'COMPLETED',
                   (select coalesce(sum(p.papers), 0) from mujamma.paper_archive_part p where p.archive_id = a.id)
            from mujamma.paper_archive a join mujamma.job_run r on r.id = a.run_id""";
    private static final String OPEN =
            """
            insert into mujamma.paper_archive (body_id, run_id, name, created_at, created_by)
            values (current_setting('mujamma.body'), ?, ?, ?, ?)
            on conflict on constraint paper_archive_run_uk do nothing""";
    private static final String ADD =
            """
            insert into mujamma.paper_archive_part (body_id, archive_id, after_key, papers, bytes)
            select a.body_id, a.id, ?, ?, ? from mujamma.paper_archive a where a.run_id = ?""";
    private static final String END_OF_NEXT =
            """
            select max(item) from (select d.item from mujamma.job_difference d where d.run_id = ? and d.item > ?
                                   order by d.item limit ?) next""";

    @Inject
    private Statements statements;

    /** Some of an archive's papers. */
    public record Part(long afterKey, byte[] bytes) {}

    /** Does nothing where the run has its archive already. */
    public void open(long runId, String name, Instant at, String by) {
        statements.run(OPEN, runId, name, at.atOffset(ZoneOffset.UTC), by);
    }

    public void add(long runId, long afterKey, int files, byte[] bytes) {
        statements.run(ADD, afterKey, files, bytes, runId);
    }

    public Optional<ArchiveRow> find(long id) {
        return statements.rows(PaperArchives::row, ROW + " where a.id = ?", id).stream()
                .findFirst();
    }

    /** The newest first. */
    public List<ArchiveRow> page(int first, int size) {
        return statements.rows(PaperArchives::row, ROW + " order by a.id desc offset ? limit ?", first, size);
    }

    public Optional<Part> partAfter(long archiveId, long afterKey) {
        return statements
                .rows(
                        row -> new Part(row.getLong(1), row.getBytes(2)),
                        "select after_key, bytes from mujamma.paper_archive_part where archive_id = ? and after_key > ? "
                                + "order by after_key limit 1",
                        archiveId,
                        afterKey)
                .stream()
                .findFirst();
    }

    public long countRehearsed(long rehearsalId) {
        return statements.number("select count(*) from mujamma.job_difference where run_id = ?", rehearsalId);
    }

    /** The greatest key of the next ones; empty where there is none any more. */
    public Optional<Long> endOfNextRehearsed(long rehearsalId, long after, int size) {
        return Optional.ofNullable(statements
                .rows(row -> row.getObject(1, Long.class), END_OF_NEXT, rehearsalId, after, size)
                .get(0));
    }

    public List<RehearsedPaper> rehearsed(long rehearsalId, long after, long upTo) {
        return statements.rows(
                row -> new RehearsedPaper(row.getLong(1), row.getString(2)),
                "select item, label from mujamma.job_difference where run_id = ? and item > ? and item <= ? order by item",
                rehearsalId,
                after,
                upTo);
    }

    private static ArchiveRow row(ResultSet row) throws SQLException {
        return new ArchiveRow(
                row.getLong(1),
                row.getLong(2),
                row.getString(3),
                row.getObject(4, OffsetDateTime.class).toInstant(),
                row.getString(5),
                row.getBoolean(6),
                row.getLong(7));
    }
}
