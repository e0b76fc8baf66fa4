package dz.mujamma.ejb.document.content;

import dz.mujamma.persistence.shared.RuleException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Refuses a PDF that could do something of its own, carries files, is protected so that nobody can look into it, or goes on
 * after its end. Every byte is heard for names, as written and unpacked, without trusting what the document says about
 * itself. Packings that cannot be looked into are refused, too.
 */
final class PdfCheck {
    private static final int CHUNK = 1 << 13;
    private static final int TAIL = 1024;
    private static final long MOST_UNPACKED = 512L << 20;
    private static final int MOST_AT_ONCE = 32;
    private static final int MOST_NAMES = 1_000;
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] OBJECT = " obj".getBytes(StandardCharsets.US_ASCII);
    private static final Set<String> NOT_LOOKED_INTO =
            Set.of("ASCIIHexDecode", "AHx", "ASCII85Decode", "A85", "LZWDecode", "LZW", "Crypt");

    private final CheckedBytes bytes;
    private final byte[] chunk = new byte[CHUNK];
    private final StringBuilder tail = new StringBuilder();
    private final Set<String> namesOfObject = new HashSet<>();
    private final PdfNames names = new PdfNames(this::heard);
    private final List<PdfStream> streams = new ArrayList<>();
    private int inStream;
    private int inObject;
    private int beforeStream;
    private int last;
    private long unpacked;

    PdfCheck(CheckedBytes bytes) {
        this.bytes = bytes;
    }

    void check() throws IOException {
        try {
            int length = fill();
            while (length > 0) {
                pass(length);
                length = fill();
            }
            names.end();
        } finally {
            streams.forEach(PdfStream::close);
        }
        requireEnd();
    }

    private int fill() throws IOException {
        int length = 0;
        while (length < CHUNK) {
            int next = bytes.next();
            if (next < 0) {
                break;
            }
            chunk[length++] = (byte) next;
        }
        return length;
    }

    private void pass(int length) {
        listen(0, length);
        for (int i = 0; i < length; i++) {
            int next = chunk[i] & 0xff;
            names.pass(next);
            if (isWord(next)) {
                open(i + 1, length);
            }
            last = next;
        }
        tail.append(new String(chunk, 0, length, StandardCharsets.ISO_8859_1));
        tail.delete(0, Math.max(0, tail.length() - TAIL));
    }

    /** Whether this byte ends the word that begins a stream; the word that begins an object makes its names forgotten. */
    private boolean isWord(int next) {
        inObject = next == OBJECT[inObject] ? inObject + 1 : next == OBJECT[0] ? 1 : 0;
        if (inObject == OBJECT.length) {
            namesOfObject.clear();
            inObject = 0;
        }
        if (next == STREAM[inStream]) {
            if (inStream == 0) {
                beforeStream = last;
            }
            inStream++;
        } else {
            inStream = next == STREAM[0] ? 1 : 0;
            beforeStream = last;
        }
        if (inStream < STREAM.length) {
            return false;
        }
        inStream = 0;
        return beforeStream != 'd';
    }

    private void open(int from, int length) {
        boolean mixed = namesOfObject.contains("Predictor")
                && (namesOfObject.contains("ObjStm") || namesOfObject.contains("First"));
        if (mixed || namesOfObject.stream().anyMatch(NOT_LOOKED_INTO::contains)) {
            throw new RuleException("document.attachment.refused.unreadable");
        }
        streams.add(new PdfStream());
        if (streams.size() > MOST_AT_ONCE) {
            throw new RuleException("document.attachment.refused.unreadable");
        }
        listenTo(streams.get(streams.size() - 1), from, length);
    }

    private void listen(int from, int to) {
        for (PdfStream stream : List.copyOf(streams)) {
            listenTo(stream, from, to);
        }
    }

    private void listenTo(PdfStream stream, int from, int to) {
        if (from < to) {
            unpacked += stream.pass(chunk, from, to);
        }
        if (unpacked > MOST_UNPACKED) {
            throw new RuleException("document.attachment.refused.unreadable");
        }
        if (stream.ended()) {
            stream.close();
            streams.remove(stream);
        }
    }

    private void heard(String name) {
        if (namesOfObject.size() < MOST_NAMES) {
            namesOfObject.add(name);
        }
    }

    private void requireEnd() {
        int end = tail.lastIndexOf("%%EOF");
        if (end < 0) {
            throw new RuleException("document.attachment.refused.broken");
        }
        if (!tail.substring(end + "%%EOF".length()).replace("\0", "").isBlank()) {
            throw new RuleException("document.attachment.refused.two-things");
        }
    }
}
