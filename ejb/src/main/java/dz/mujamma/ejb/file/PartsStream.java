package dz.mujamma.ejb.file;

import java.io.InputStream;
import java.util.Optional;
import java.util.function.IntFunction;

/** The bytes of a file that is kept in parts; holds one part at a time. */
public final class PartsStream extends InputStream {
    private final IntFunction<Optional<byte[]>> parts;
    private byte[] part = {};
    private int position;
    private int next;
    private boolean ended;

    /** @param parts gives the part of a number, counted from 0; empty after the last */
    public PartsStream(IntFunction<Optional<byte[]>> parts) {
        this.parts = parts;
    }

    @Override
    public int read() {
        return fill() ? part[position++] & 0xff : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int count = Math.min(length, part.length - position);
        System.arraycopy(part, position, target, offset, count);
        position += count;
        return count;
    }

    private boolean fill() {
        while (position == part.length && !ended) {
            Optional<byte[]> following = parts.apply(next++);
            part = following.orElse(new byte[0]);
            position = 0;
            ended = following.isEmpty();
        }
        return !ended;
    }
}
