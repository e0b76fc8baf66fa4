package dz.mujamma.ejb.document.pdf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes out of a PDF what changes from one making to the next: the identifier, which becomes a digest of the rest, and the
 * moment of the metadata. Lengths stay, and with them every offset of the file.
 */
final class SameBytes {
    private static final Pattern MADE = Pattern.compile("<xmp:MetadataDate>([^<]*)</xmp:MetadataDate>");
    private static final Pattern IDENTIFIER = Pattern.compile("/ID \\[<([0-9A-F]{32})> <([0-9A-F]{32})>]");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss").withZone(ZoneOffset.UTC);

    private SameBytes() {}

    static byte[] of(byte[] pdf, Instant issued) {
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        StringBuilder same = new StringBuilder(text);
        Matcher made = MADE.matcher(text);
        while (made.find()) {
            String zoned = MOMENT.format(issued) + (made.group(1).endsWith("Z") ? "Z" : "+00:00");
            if (zoned.length() == made.group(1).length()) {
                same.replace(made.start(1), made.end(1), zoned);
            }
        }
        Matcher identifier = IDENTIFIER.matcher(text);
        if (identifier.find()) {
            same.replace(identifier.start(1), identifier.end(1), "0".repeat(32));
            same.replace(identifier.start(2), identifier.end(2), "0".repeat(32));
            String digest = digest(same.toString().getBytes(StandardCharsets.ISO_8859_1));
            same.replace(identifier.start(1), identifier.end(1), digest);
            same.replace(identifier.start(2), identifier.end(2), digest);
        }
        return same.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String digest(byte[] bytes) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().withUpperCase().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
