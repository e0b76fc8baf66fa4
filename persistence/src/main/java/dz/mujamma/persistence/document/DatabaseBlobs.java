package dz.mujamma.persistence.document;

import dz.mujamma.persistence.shared.Statements;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** The bytes of attachments as rows, fenced like everything else of a body. */
@Dependent
class DatabaseBlobs implements BlobStore {
    @Inject
    private Statements statements;

    @Override
    public void put(Blob blob, int no, byte[] bytes) {
        statements.run(
                "insert into mujamma.attachment_blob_part (body_id, blob_id, no, part, bytes) "
                        + "values (current_setting('mujamma.body'), ?, ?, ?, ?)",
                blob.id(),
                no,
                blob.part(),
                bytes);
    }

    @Override
    public Optional<byte[]> find(long blobId, int no) {
        return statements
                .rows(
                        row -> row.getBytes(1),
                        "select bytes from mujamma.attachment_blob_part where blob_id = ? and no = ?",
                        blobId,
                        no)
                .stream()
                .findFirst();
    }
}
