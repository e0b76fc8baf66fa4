package dz.mujamma.ejb.document.content;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Listens into one packed stream of a PDF. It is unpacked from where it begins to where the packing itself ends, whatever
 * length or end the document claims: names hidden in it are heard all the same.
 */
final class PdfStream implements AutoCloseable {
    private final Inflater inflater = new Inflater();
    private final PdfNames names = new PdfNames(name -> {});
    private final byte[] unpacked = new byte[1 << 14];
    private boolean begun;
    private boolean ended;

    /** @return how many bytes were unpacked */
    long pass(byte[] bytes, int from, int to) {
        int start = from;
        while (!begun && start < to && isBlank(bytes[start])) {
            start++;
        }
        begun |= start < to;
        inflater.setInput(bytes, start, to - start);
        long count = 0;
        try {
            for (int n = inflater.inflate(unpacked); n > 0; n = inflater.inflate(unpacked)) {
                for (int i = 0; i < n; i++) {
                    names.pass(unpacked[i] & 0xff);
                }
                count += n;
            }
            ended = inflater.finished() || inflater.needsDictionary();
        } catch (DataFormatException notPackedSo) {
            ended = true;
        }
        if (ended) {
            names.end();
        }
        return count;
    }

    boolean ended() {
        return ended;
    }

    @Override
    public void close() {
        inflater.end();
    }

    private static boolean isBlank(byte next) {
        return next == ' ' || next == '\r' || next == '\n' || next == '\t' || next == 0;
    }
}
