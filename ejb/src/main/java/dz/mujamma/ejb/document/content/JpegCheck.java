package dz.mujamma.ejb.document.content;

import dz.mujamma.persistence.shared.RuleException;
import java.io.IOException;

/** Walks over the segments of a JPEG to its end mark; what follows it, such as the film of a telephone, is not taken. */
final class JpegCheck {
    private static final int MARK = 0xff;
    private static final int END = 0xd9;
    private static final int SCAN = 0xda;

    private JpegCheck() {}

    static void check(CheckedBytes bytes) throws IOException {
        bytes.skip(2);
        boolean sized = false;
        boolean scanned = false;
        int segment = mark(bytes, bytes.require());
        while (segment != END) {
            if (isStandalone(segment)) {
                throw new RuleException("document.attachment.refused.broken");
            }
            int length = bytes.requireShort();
            if (length < 2) {
                throw new RuleException("document.attachment.refused.broken");
            }
            int next;
            if (isFrame(segment)) {
                frame(bytes, length);
                sized = true;
                next = bytes.require();
            } else {
                bytes.skip(length - 2L);
                next = segment == SCAN ? overScan(bytes) : bytes.require();
                scanned |= segment == SCAN;
            }
            segment = mark(bytes, next);
        }
        if (!sized || !scanned) {
            throw new RuleException("document.attachment.refused.broken");
        }
    }

    private static void frame(CheckedBytes bytes, int length) throws IOException {
        if (length < 8) {
            throw new RuleException("document.attachment.refused.broken");
        }
        bytes.skip(1);
        int height = bytes.requireShort();
        int width = bytes.requireShort();
        Picture.requireSize(width, height);
        bytes.skip(length - 7L);
    }

    /** Over the packed pixels; gives the byte that begins the next mark. */
    private static int overScan(CheckedBytes bytes) throws IOException {
        while (true) {
            if (bytes.require() == MARK) {
                int next = bytes.require();
                while (next == MARK) {
                    next = bytes.require();
                }
                boolean pixels = next == 0 || next >= 0xd0 && next <= 0xd7;
                if (!pixels) {
                    return next | 0x100;
                }
            }
        }
    }

    /** The kind of the segment that begins with this byte, or whose kind was read already (then beyond a byte). */
    private static int mark(CheckedBytes bytes, int first) throws IOException {
        if (first > MARK) {
            return first & 0xff;
        }
        if (first != MARK) {
            throw new RuleException("document.attachment.refused.broken");
        }
        int kind = bytes.require();
        while (kind == MARK) {
            kind = bytes.require();
        }
        return kind;
    }

    private static boolean isFrame(int segment) {
        return segment >= 0xc0 && segment <= 0xcf && segment != 0xc4 && segment != 0xc8 && segment != 0xcc;
    }

    private static boolean isStandalone(int segment) {
        return segment <= 0x01 || segment >= 0xd0 && segment <= 0xd8;
    }
}
