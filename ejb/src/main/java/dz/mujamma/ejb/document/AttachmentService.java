package dz.mujamma.ejb.document;

import dz.mujamma.ejb.audit.ReadingLog;
import dz.mujamma.ejb.document.AttachmentSubject.Access;
import dz.mujamma.ejb.document.content.ContentCheck;
import dz.mujamma.ejb.document.content.ContentCheck.Checked;
import dz.mujamma.ejb.document.content.MediaType;
import dz.mujamma.persistence.document.AttachmentKind;
import dz.mujamma.persistence.document.AttachmentRow;
import dz.mujamma.persistence.document.AttachmentSettings;
import dz.mujamma.persistence.document.Attachments;
import dz.mujamma.persistence.document.BlobStore;
import dz.mujamma.persistence.document.BlobStore.Blob;
import dz.mujamma.persistence.shared.NotFoundException;
import dz.mujamma.persistence.shared.RuleException;
import dz.mujamma.persistence.tenancy.Hat;
import dz.mujamma.persistence.tenancy.Right;
import dz.mujamma.persistence.tenancy.Role;
import dz.mujamma.persistence.tenancy.Scope;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The papers attached to files, acts and whatever else makes itself known as an {@link AttachmentSubject}, which is asked at
 * every access. Restricted papers are shown with their right alone, and each time it is noted.
 */
@Stateless
@RolesAllowed({Role.Names.EMPLOYEE, Role.Names.CHIEF, Role.Names.HR_OFFICER, Role.Names.HR_DIRECTOR})
public class AttachmentService {
    /** Where a body has said nothing of it. */
    public static final long MOST_BYTES = 10L << 20;

    private static final int LONGEST_NAME = 200;

    @Inject
    @Any
    private Instance<AttachmentSubject> subjects;

    @Inject
    private Attachments attachments;

    @Inject
    private AttachmentSettings settings;

    @Inject
    private BlobStore store;

    @Inject
    private BlobKeeping keeping;

    @Inject
    private ReadingLog log;

    @Inject
    private Clock clock;

    /** What can be done with the papers of a subject, and the papers that this hat may see. */
    public record Papers(Access access, List<AttachmentRow> rows) {}

    /** @throws NotFoundException where the hat may not see the subject's papers */
    public Papers of(String subject, long subjectId) {
        Access access = access(subject, subjectId);
        List<AttachmentRow> rows = attachments.of(subject, subjectId);
        rows.stream()
                .filter(row -> row.right().isPresent())
                .collect(Collectors.groupingBy(row -> row.right().orElseThrow()))
                .keySet()
                .forEach(right -> log.read(access.employeeId(), right, null));
        return new Papers(access, rows);
    }

    /** The kinds that this hat may add; restricted ones with their right, or by the employee whose papers they are. */
    public List<AttachmentKind> kinds() {
        return settings.kinds(LocalDate.now(clock)).stream()
                .filter(kind -> kind.right().map(AttachmentService::mayHandle).orElse(true))
                .toList();
    }

    /** The most bytes that an attachment may have in this body. */
    public long mostBytes() {
        return settings.mostBytes(LocalDate.now(clock)).orElse(MOST_BYTES);
    }

    /**
     * Looks into a file and keeps it.
     *
     * @return the number of the attachment
     * @throws RuleException where the file is refused, with the reason
     */
    public long add(AddAttachment wish, Upload upload) throws IOException {
        Access access = access(wish.subject(), wish.subjectId());
        if (!access.mayAdd()) {
            throw new RuleException("document.attachment.refused.not-yours");
        }
        AttachmentKind kind = kind(wish);
        LocalDate validTo = PaperValidity.end(kind, wish.validFrom(), wish.validTo());
        if (kind.right().isPresent() && access.employeeId() == null) {
            throw new RuleException("document.attachment.refused.nobody");
        }
        Checked checked;
        try (InputStream in = upload.open()) {
            checked = ContentCheck.check(in, mostBytes());
        }
        Long owner = kind.right().isPresent() ? access.employeeId() : null;
        Blob blob = keeping.keep(upload, checked, kind.part(), owner);
        return attachments.add(new Attachments.New(
                wish.subject(),
                wish.subjectId(),
                access.employeeId(),
                kind,
                blob.id(),
                shortened(wish.name()),
                wish.validFrom(),
                validTo,
                Scope.hat().login(),
                clock.instant()));
    }

    /** A paper without its content. @throws NotFoundException where the hat may not see it */
    public AttachmentRow get(long id) {
        AttachmentRow row = attachments.find(id).orElseThrow(NotFoundException::new);
        access(row.subject(), row.subjectId());
        return row;
    }

    /**
     * A part of the content of a paper, each in a transaction of its own, so that a slow reader holds no connection. The
     * reading of a restricted paper is noted with its first part.
     *
     * @param no counted from 0; empty after the last
     */
    public Optional<byte[]> part(long id, int no) {
        AttachmentRow row = get(id);
        if (no == 0) {
            row.right().ifPresent(right -> log.read(row.employeeId(), right, row.name()));
        }
        return store.find(row.blobId(), no);
    }

    /** A paper that was attached by mistake is no longer shown; that it was there stays on record. */
    public void withdraw(long id) {
        AttachmentRow row = attachments.find(id).orElseThrow(NotFoundException::new);
        if (!access(row.subject(), row.subjectId()).mayWithdraw()) {
            throw new RuleException("document.attachment.refused.not-yours");
        }
        attachments.withdraw(id, Scope.hat().login(), clock.instant());
    }

    private Access access(String subject, long subjectId) {
        for (AttachmentSubject each : subjects) {
            if (each.word().equals(subject)) {
                return each.access(subjectId).orElseThrow(NotFoundException::new);
            }
        }
        throw new NotFoundException();
    }

    private AttachmentKind kind(AddAttachment wish) {
        return kinds().stream()
                .filter(kind -> kind.id().equals(wish.kind()))
                .findFirst()
                .orElseThrow(() -> new RuleException("document.attachment.refused.kind"));
    }

    private static boolean mayHandle(Right right) {
        Hat hat = Scope.hat();
        return hat.has(right) || hat.role() == Role.EMPLOYEE && right == Right.HEALTH;
    }

    /** A name as people gave it, without folders, endings that lie, and signs that turn text round. */
    private static String shortened(String name) {
        String last = Objects.requireNonNullElse(name, "").replaceAll("[\\p{Cntrl}\\p{Cf}]", "");
        last = last.substring(Math.max(last.lastIndexOf('/'), last.lastIndexOf('\\')) + 1)
                .replaceAll("\\.[A-Za-z0-9]{1,5}$", "")
                .strip();
        if (last.isEmpty()) {
            throw new RuleException("document.attachment.refused.name");
        }
        return last.length() > LONGEST_NAME ? last.substring(0, LONGEST_NAME) : last;
    }

    /** What the file is called when it is handed out: the ending of what it is. */
    public static String fileName(AttachmentRow row) {
        return row.name() + "." + MediaType.ofMime(row.mediaType()).extension();
    }
}
