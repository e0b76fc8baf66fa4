package dz.mujamma.persistence.document;

import java.util.Optional;

/**
 * Where the bytes of attachments lie, in parts. In the database today; an object store takes its place behind this interface
 * and nothing else changes. Which content there is, and who may see it, stands in the database whichever store is used.
 */
public interface BlobStore {
    /** Length of every part but the last. */
    int PART_LENGTH = 1 << 20;

    /** @param no counted from 0 */
    void put(Blob blob, int no, byte[] bytes);

    /** The bytes of one part; empty after the last, and where the hat of the scope may not see them. */
    Optional<byte[]> find(long blobId, int no);

    /** @param part FREE, or the restricted part of the file it belongs to */
    record Blob(long id, String part) {}
}
