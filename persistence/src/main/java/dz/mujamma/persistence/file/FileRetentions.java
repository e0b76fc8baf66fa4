package dz.mujamma.persistence.file;

import dz.mujamma.persistence.shared.Statements;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** How long the body keeps sent files, what they take up, and letting go of those that are over. */
@Dependent
public class FileRetentions {
    private static final String ALL =
            "select valid_from, days, reason, set_by, set_at from mujamma.file_retention order by valid_from desc, id desc";
    private static final String ON =
            """
            select valid_from, days, reason, set_by, set_at from mujamma.file_retention where valid_from <= ?
            order by valid_from desc, id desc limit 1""";
    private static final String STORAGE =
            """
            select job, count(*) filter (where forgotten_at is null), coalesce(sum(size) filter (where forgotten_at is null), 0),
                   coalesce(sum(lines) filter (where forgotten_at is null), 0), count(forgotten_at)
            from mujamma.sent_file group by job order by job""";
    /** Who commits a file at this moment holds its row: what was true of it is asked again once the row is free. */
    private static final String FORGET =
            """
            update mujamma.sent_file f set forgotten_at = ?
            where f.forgotten_at is null
              and (f.commit_id is null
                   or exists (select from mujamma.job_run r where r.id = f.commit_id and r.status = 'COMPLETED'))
              and f.id in (
                select o.id from (
                    select s.id, sum(s.lines) over (order by s.id) - s.lines as before
                    from mujamma.sent_file s join mujamma.job_run r on r.id = coalesce(s.commit_id, s.rehearsal_id)
                    where s.forgotten_at is null and coalesce(r.ended_at, r.lease_until) < ?
                      and (s.commit_id is null or r.status = 'COMPLETED')) o
                where o.before < ?)
            returning f.id""";

    @Inject
    private Statements statements;

    /** The latest first, those to come among them. */
    public List<FileRetention> all() {
        return statements.rows(FileRetentions::retention, ALL);
    }

    /** Empty where the body keeps files for ever. */
    public Optional<FileRetention> on(LocalDate day) {
        return statements.rows(FileRetentions::retention, ON, day).stream().findFirst();
    }

    public void add(FileRetention retention) {
        statements.run(
                "insert into mujamma.file_retention (body_id, valid_from, days, reason, set_by, set_at) "
                        + "values (current_setting('mujamma.body'), ?, ?, ?, ?, ?)",
                retention.validFrom(),
                retention.days(),
                retention.reason(),
                retention.setBy(),
                retention.setAt().atOffset(ZoneOffset.UTC));
    }

    public List<FileStorage> storage() {
        return statements.rows(
                row -> new FileStorage(
                        row.getString(1), row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5)),
                STORAGE);
    }

    /**
     * Deletes the bytes and refusals of files that are taken in, or that nobody took in, and marks them; their lines are for
     * those who read them. A file that is half taken in stays: somebody is to go on with it.
     *
     * @param endedBefore when the last run over them ended at the latest
     * @param lines about how many lines to let go at once; the rest is left for the next time
     * @return their numbers
     */
    public List<Long> forget(Instant endedBefore, Instant now, long lines) {
        List<Long> files = statements.rows(
                row -> row.getLong(1),
                FORGET,
                now.atOffset(ZoneOffset.UTC),
                endedBefore.atOffset(ZoneOffset.UTC),
                lines);
        Long[] numbers = files.toArray(Long[]::new);
        statements.run("delete from mujamma.sent_file_part where file_id = any(?)", (Object) numbers);
        statements.run("delete from mujamma.sent_file_rejection where file_id = any(?)", (Object) numbers);
        return files;
    }

    private static FileRetention retention(ResultSet row) throws SQLException {
        return new FileRetention(
                row.getObject(1, LocalDate.class),
                row.getInt(2),
                row.getString(3),
                row.getString(4),
                row.getObject(5, OffsetDateTime.class).toInstant());
    }
}
