package dz.mujamma.ejb.file;

import dz.mujamma.persistence.shared.RuleException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** Learns from the bytes of a file, as they pass, what it is; whatever its name says. */
public final class FileProbe {
    public static final long LARGEST = 100L << 20;

    private static final HexFormat HEX = HexFormat.of();
    private static final int TAIL = 4;

    private final MessageDigest sha256 = sha256();
    private final CharsetDecoder utf8 = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final CharBuffer decoded = CharBuffer.allocate(8192);
    private final byte[] tail = new byte[TAIL];
    private int tailLength;
    private byte[] start;
    private long size;
    private boolean isUtf8 = true;
    private boolean hasZero;

    /** @throws RuleException where the file grows too large */
    public void pass(byte[] bytes) {
        size += bytes.length;
        if (size > LARGEST) {
            throw new RuleException("file.unreadable.too-large", LARGEST >> 20);
        }
        if (start == null) {
            start = Arrays.copyOf(bytes, Math.min(bytes.length, 8));
        }
        sha256.update(bytes);
        decode(bytes);
    }

    /**
     * Called once, after the last byte.
     *
     * @throws RuleException where it is no file that can be read as a table
     */
    public FileForm form() {
        if (size == 0) {
            throw new RuleException("file.unreadable.empty");
        }
        String magic = HEX.formatHex(start);
        if (magic.startsWith("504b0304")) {
            return FileForm.XLSX;
        }
        if (magic.startsWith("d0cf11e0")) {
            throw new RuleException("file.unreadable.old-excel");
        }
        if (magic.startsWith("fffe") || magic.startsWith("feff")) {
            throw new RuleException("file.unreadable.utf16");
        }
        if (hasZero || magic.startsWith("25504446")) {
            throw new RuleException("file.unreadable.not-a-table");
        }
        return isUtf8 && tailLength == 0 ? FileForm.CSV_UTF_8 : FileForm.CSV_WINDOWS_1256;
    }

    public long size() {
        return size;
    }

    public String sha256Hex() {
        return HEX.formatHex(sha256.digest());
    }

    private void decode(byte[] bytes) {
        if (!isUtf8 && hasZero) {
            return;
        }
        ByteBuffer input = ByteBuffer.allocate(tailLength + bytes.length);
        input.put(tail, 0, tailLength).put(bytes).flip();
        while (isUtf8) {
            decoded.clear();
            var result = utf8.decode(input, decoded, false);
            isUtf8 = !result.isError();
            if (!result.isOverflow()) {
                break;
            }
        }
        tailLength = isUtf8 ? input.remaining() : 0;
        input.get(tail, 0, tailLength);
        for (int i = 0; i < bytes.length && !hasZero; i++) {
            hasZero = bytes[i] == 0;
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
