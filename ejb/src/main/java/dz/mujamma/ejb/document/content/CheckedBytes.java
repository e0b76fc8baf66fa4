package dz.mujamma.ejb.document.content;

import dz.mujamma.persistence.shared.RuleException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The bytes of a file on their way through a check: counted, summed up, and never held as a whole. Only what a check has
 * taken is counted, so that what stands behind the end of a picture is left out.
 */
final class CheckedBytes {
    private static final int ROOM = 1 << 16;
    /** The end of a ZIP archive lies at most so far from the end of the file. */
    private static final int ARCHIVE_END = 22 + (1 << 16);

    private final InputStream in;
    private final long most;
    private final MessageDigest sum = sha256();
    private final byte[] bytes = new byte[ROOM];
    private int position;
    private int length;
    private long before;
    private int lastFour;
    private long archiveEndsAt = -1;

    /** @param most how many bytes the file may have */
    CheckedBytes(InputStream in, long most) {
        this.in = in;
        this.most = most;
    }

    /** The first bytes, which stay to be taken. */
    String startInHex(int count) throws IOException {
        while (length < count) {
            int more = in.read(bytes, length, ROOM - length);
            if (more < 0) {
                break;
            }
            length += more;
        }
        return HexFormat.of().formatHex(bytes, 0, Math.min(count, length));
    }

    /** The next byte, or -1 at the end. */
    int next() throws IOException {
        if (position == length && !refill()) {
            return -1;
        }
        int taken = bytes[position++] & 0xff;
        lastFour = lastFour << 8 | taken;
        if (lastFour == 0x504b0506) {
            archiveEndsAt = taken();
        }
        return taken;
    }

    /** The next byte of a file that may not end here. */
    int require() throws IOException {
        int taken = next();
        if (taken < 0) {
            throw new EOFException();
        }
        return taken;
    }

    int requireShort() throws IOException {
        return require() << 8 | require();
    }

    long requireInt() throws IOException {
        return (long) requireShort() << 16 | requireShort();
    }

    void skip(long count) throws IOException {
        for (long i = 0; i < count; i++) {
            require();
        }
    }

    /** How many bytes have been taken. */
    long taken() {
        return before + position;
    }

    /** Whether what was taken could be opened as an archive, too. */
    boolean isArchiveToo() {
        return archiveEndsAt >= 0 && taken() - archiveEndsAt <= ARCHIVE_END;
    }

    /** The sum of what was taken; called once, at the end. */
    String sha256InHex() {
        sum.update(bytes, 0, position);
        return HexFormat.of().formatHex(sum.digest());
    }

    private boolean refill() throws IOException {
        sum.update(bytes, 0, position);
        before += position;
        position = 0;
        length = Math.max(0, in.read(bytes, 0, ROOM));
        if (before + length > most) {
            throw new RuleException("document.attachment.refused.large", most >> 20);
        }
        return length > 0;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
