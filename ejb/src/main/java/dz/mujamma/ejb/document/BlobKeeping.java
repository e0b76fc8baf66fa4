package dz.mujamma.ejb.document;

import dz.mujamma.ejb.document.content.ContentCheck.Checked;
import dz.mujamma.persistence.document.Attachments;
import dz.mujamma.persistence.document.BlobStore;
import dz.mujamma.persistence.document.BlobStore.Blob;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Keeps content part by part; content that is kept already is not kept again. */
@Dependent
public class BlobKeeping {
    @Inject
    private Attachments attachments;

    @Inject
    private BlobStore store;

    /**
     * @param part FREE, or the restricted part of the file
     * @param employeeId whose restricted part; null for FREE
     * @throws IllegalStateException where the bytes are not those that were checked
     */
    public Blob keep(Upload upload, Checked checked, String part, Long employeeId) throws IOException {
        var kept = attachments.findBlob(checked.sha256(), part, employeeId);
        if (kept.isPresent()) {
            return kept.get();
        }
        Blob blob = attachments.addBlob(
                checked.sha256(), checked.size(), checked.type().mime(), part, employeeId);
        try (InputStream in = upload.open()) {
            copy(in, blob, checked);
        }
        return blob;
    }

    private void copy(InputStream in, Blob blob, Checked checked) throws IOException {
        MessageDigest sum = sha256();
        long left = checked.size();
        for (int no = 0; left > 0; no++) {
            byte[] bytes = in.readNBytes((int) Math.min(left, BlobStore.PART_LENGTH));
            if (bytes.length == 0) {
                break;
            }
            sum.update(bytes);
            store.put(blob, no, bytes);
            left -= bytes.length;
        }
        if (!HexFormat.of().formatHex(sum.digest()).equals(checked.sha256())) {
            throw new IllegalStateException("the file changed between its check and its keeping");
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
