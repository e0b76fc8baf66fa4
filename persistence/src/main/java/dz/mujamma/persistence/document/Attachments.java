package dz.mujamma.persistence.document;

import dz.mujamma.persistence.document.BlobStore.Blob;
import dz.mujamma.persistence.shared.Localized;
import dz.mujamma.persistence.shared.Statements;
import dz.mujamma.persistence.tenancy.Right;
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

/** The attachments of the body of the scope; restricted ones only as far as its hat has the right. */
@Dependent
public class Attachments {
    private static final String ROWS =
            """
            select a.id, a.subject, a.subject_id, a.employee_id, k.id, k.name_ar, k.name_fr, a.part, a.blob_id, a.name,
                   b.media_type, b.size, b.sha256, a.valid_from, a.valid_to, a.added_by, a.added_at
            from mujamma.attachment a
            join mujamma.attachment_kind k on k.id = a.kind_id
            join mujamma.attachment_blob b on b.id = a.blob_id
            where a.withdrawn_at is null""";
    private static final String ADD =
            """
            insert into mujamma.attachment (body_id, subject, subject_id, employee_id, kind_id, part, blob_id, name,
                                            valid_from, valid_to, added_by, added_at)
            values (current_setting('mujamma.body'), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id""";
    private static final String FIND_BLOB =
            """
            select id from mujamma.attachment_blob
            where sha256 = ? and part = ? and employee_id is not distinct from ?::bigint""";
    private static final String ADD_BLOB =
            """
            insert into mujamma.attachment_blob (body_id, sha256, size, media_type, part, employee_id)
            values (current_setting('mujamma.body'), ?, ?, ?, ?, ?) returning id""";
    /** Of the papers of files; one that a later one of the same kind has replaced needs no reminder. */
    private static final String ENDING =
            """
            update mujamma.attachment a set reminded_at = ?
            from %s k
            where k.id = a.kind_id and k.remind_days is not null and a.reminded_at is null and a.withdrawn_at is null
              and a.subject = 'employee' and a.employee_id is not null and a.valid_to >= ?::date
              and a.valid_to <= ?::date + k.remind_days
              and not exists (select from mujamma.attachment n
                              where n.subject = a.subject and n.subject_id = a.subject_id and n.kind_id = a.kind_id
                                and n.withdrawn_at is null and n.valid_to > a.valid_to)
            returning a.employee_id, k.name_ar, k.name_fr, a.valid_to, a.part"""
                    .formatted(AttachmentSettings.KINDS_ON);

    @Inject
    private Statements statements;

    /** In the order of the kinds, the newest first. */
    public List<AttachmentRow> of(String subject, long subjectId) {
        return statements.rows(
                Attachments::row,
                ROWS + " and a.subject = ? and a.subject_id = ? order by k.place, a.added_at desc, a.id desc",
                subject,
                subjectId);
    }

    public Optional<AttachmentRow> find(long id) {
        return statements.rows(Attachments::row, ROWS + " and a.id = ?", id).stream()
                .findFirst();
    }

    /** What a new attachment says of itself. */
    public record New(
            String subject,
            long subjectId,
            Long employeeId,
            AttachmentKind kind,
            long blobId,
            String name,
            LocalDate validFrom,
            LocalDate validTo,
            String addedBy,
            Instant addedAt) {}

    public long add(New attachment) {
        return statements.number(
                ADD,
                attachment.subject(),
                attachment.subjectId(),
                attachment.employeeId(),
                attachment.kind().id(),
                attachment.kind().part(),
                attachment.blobId(),
                attachment.name(),
                attachment.validFrom(),
                attachment.validTo(),
                attachment.addedBy(),
                attachment.addedAt().atOffset(ZoneOffset.UTC));
    }

    public void withdraw(long id, String by, Instant at) {
        statements.run(
                "update mujamma.attachment set withdrawn_by = ?, withdrawn_at = ?, version = version + 1 "
                        + "where id = ? and withdrawn_at is null",
                by,
                at.atOffset(ZoneOffset.UTC),
                id);
    }

    /** @param employeeId whose content it is; null for what is not restricted */
    public Optional<Blob> findBlob(String sha256, String part, Long employeeId) {
        return statements.rows(row -> new Blob(row.getLong(1), part), FIND_BLOB, sha256, part, employeeId).stream()
                .findFirst();
    }

    public Blob addBlob(String sha256, long size, String mediaType, String part, Long employeeId) {
        return new Blob(statements.number(ADD_BLOB, sha256, size, mediaType, part, employeeId), part);
    }

    /**
     * A paper that soon is no longer valid.
     *
     * @param part FREE, or the restricted part it belongs to
     */
    public record Ending(long employeeId, Localized kind, LocalDate validTo, String part) {
        /** The right it takes to know of it. */
        public Optional<Right> right() {
            return AttachmentKind.rightOf(part);
        }
    }

    /** Takes those of which nobody has been reminded yet; they are not given again. */
    public List<Ending> remindOfEnding(LocalDate today, Instant at) {
        return statements.rows(
                row -> new Ending(
                        row.getLong(1),
                        new Localized(row.getString(2), row.getString(3)),
                        row.getObject(4, LocalDate.class),
                        row.getString(5)),
                ENDING,
                at.atOffset(ZoneOffset.UTC),
                today,
                today,
                today);
    }

    private static AttachmentRow row(ResultSet row) throws SQLException {
        return new AttachmentRow(
                row.getLong(1),
                row.getString(2),
                row.getLong(3),
                row.getObject(4, Long.class),
                row.getString(5),
                new Localized(row.getString(6), row.getString(7)),
                row.getString(8),
                row.getLong(9),
                row.getString(10),
                row.getString(11),
                row.getLong(12),
                row.getString(13),
                row.getObject(14, LocalDate.class),
                row.getObject(15, LocalDate.class),
                row.getString(16),
                row.getObject(17, OffsetDateTime.class).toInstant());
    }
}
