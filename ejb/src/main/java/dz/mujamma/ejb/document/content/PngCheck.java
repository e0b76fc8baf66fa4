package dz.mujamma.ejb.document.content;

import dz.mujamma.persistence.shared.RuleException;
import java.io.IOException;
import java.util.zip.CRC32;

/** Walks over the chunks of a PNG to its end chunk, with their sums; what follows is not taken. */
final class PngCheck {
    private static final int SIGNATURE = 8;
    private static final long HEADER = 0x49484452;
    private static final long DATA = 0x49444154;
    private static final long END = 0x49454e44;

    private PngCheck() {}

    static void check(CheckedBytes bytes) throws IOException {
        bytes.skip(SIGNATURE);
        boolean first = true;
        boolean withPixels = false;
        long type;
        do {
            long length = bytes.requireInt();
            CRC32 sum = new CRC32();
            type = type(bytes, sum);
            if (first != (type == HEADER) || length > Integer.MAX_VALUE) {
                throw new RuleException("document.attachment.refused.broken");
            }
            if (first) {
                header(bytes, length, sum);
                first = false;
            } else {
                summed(bytes, length, sum);
            }
            withPixels |= type == DATA && length > 0;
            if (bytes.requireInt() != sum.getValue()) {
                throw new RuleException("document.attachment.refused.broken");
            }
        } while (type != END);
        if (!withPixels) {
            throw new RuleException("document.attachment.refused.broken");
        }
    }

    private static void header(CheckedBytes bytes, long length, CRC32 sum) throws IOException {
        if (length != 13) {
            throw new RuleException("document.attachment.refused.broken");
        }
        long width = summed(bytes, 4, sum);
        long height = summed(bytes, 4, sum);
        Picture.requireSize(width, height);
        summed(bytes, 5, sum);
    }

    private static long type(CheckedBytes bytes, CRC32 sum) throws IOException {
        long type = summed(bytes, 4, sum);
        for (int shift = 0; shift < 32; shift += 8) {
            int letter = (int) (type >> shift & 0xdf);
            if (letter < 'A' || letter > 'Z') {
                throw new RuleException("document.attachment.refused.broken");
            }
        }
        return type;
    }

    /** @return the last eight of the bytes as a number */
    private static long summed(CheckedBytes bytes, long count, CRC32 sum) throws IOException {
        long number = 0;
        for (long i = 0; i < count; i++) {
            int next = bytes.require();
            sum.update(next);
            number = number << 8 | next;
        }
        return number;
    }
}
