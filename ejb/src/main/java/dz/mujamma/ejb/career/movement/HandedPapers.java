package dz.mujamma.ejb.career.movement;

import dz.mujamma.ejb.document.BlobKeeping;
import dz.mujamma.ejb.document.content.ContentCheck.Checked;
import dz.mujamma.ejb.document.content.MediaType;
import dz.mujamma.ejb.personnel.EmployeeAttachments;
import dz.mujamma.persistence.career.movement.Movement;
import dz.mujamma.persistence.career.movement.PapersOnTheWay;
import dz.mujamma.persistence.career.movement.PapersOnTheWay.OnTheWay;
import dz.mujamma.persistence.document.AttachmentKind;
import dz.mujamma.persistence.document.AttachmentRow;
import dz.mujamma.persistence.document.AttachmentSettings;
import dz.mujamma.persistence.document.Attachments;
import dz.mujamma.persistence.document.BlobStore;
import dz.mujamma.persistence.document.BlobStore.Blob;
import dz.mujamma.persistence.tenancy.Scope;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Enumeration;
import java.util.NoSuchElementException;
import java.util.Optional;

/** Papers of the agreed kinds: the body that is reached gets copies of its own, whatever becomes of those of the other. */
@Dependent
class HandedPapers {
    @Inject
    private Attachments attachments;

    @Inject
    private AttachmentSettings settings;

    @Inject
    private BlobStore store;

    @Inject
    private BlobKeeping keeping;

    @Inject
    private PapersOnTheWay way;

    @Inject
    private Clock clock;

    void lay(Movement movement) {
        int no = 0;
        for (AttachmentRow row : attachments.of(EmployeeAttachments.WORD, movement.fromEmployee())) {
            if (movement.paperKinds().contains(row.kindId())) {
                lay(movement.id(), row, no++);
            }
        }
    }

    private void lay(long movement, AttachmentRow row, int number) {
        OnTheWay paper = new OnTheWay(
                number,
                row.kindId(),
                row.part(),
                row.name(),
                row.validFrom(),
                row.validTo(),
                row.mediaType(),
                row.size(),
                row.sha256());
        way.lay(movement, paper);
        Optional<byte[]> bytes = store.find(row.blobId(), 0);
        for (int no = 0; bytes.isPresent(); bytes = store.find(row.blobId(), ++no)) {
            way.lay(movement, paper, no, bytes.get());
        }
    }

    /** Takes what was laid down into the file of an employee of this body. */
    void take(Movement movement, long employee) {
        for (OnTheWay paper : way.of(movement.id())) {
            take(movement.id(), paper, employee);
        }
        way.clear(movement.id());
    }

    private void take(long movement, OnTheWay paper, long employee) {
        AttachmentKind kind = settings.kinds(LocalDate.now(clock)).stream()
                .filter(each -> each.id().equals(paper.kind()))
                .findFirst()
                .orElseThrow();
        Blob blob = keep(movement, paper, kind.right().isPresent() ? employee : null);
        attachments.add(new Attachments.New(
                EmployeeAttachments.WORD,
                employee,
                employee,
                kind,
                blob.id(),
                paper.name(),
                paper.validFrom(),
                paper.validTo(),
                Scope.hat().login(),
                clock.instant()));
    }

    private Blob keep(long movement, OnTheWay paper, Long owner) {
        Checked checked = new Checked(MediaType.ofMime(paper.mediaType()), paper.size(), paper.sha256());
        try {
            return keeping.keep(() -> content(movement, paper), checked, paper.part(), owner);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private InputStream content(long movement, OnTheWay paper) {
        return new SequenceInputStream(new Parts(movement, paper.no()));
    }

    /** One part after the other, so that no paper is ever held whole. */
    private final class Parts implements Enumeration<InputStream> {
        private final long movement;
        private final int paper;
        private int no;
        private Optional<byte[]> next;

        Parts(long movement, int paper) {
            this.movement = movement;
            this.paper = paper;
            next = way.find(movement, paper, 0);
        }

        @Override
        public boolean hasMoreElements() {
            return next.isPresent();
        }

        @Override
        public InputStream nextElement() {
            byte[] bytes = next.orElseThrow(NoSuchElementException::new);
            next = way.find(movement, paper, ++no);
            return new ByteArrayInputStream(bytes);
        }
    }
}
