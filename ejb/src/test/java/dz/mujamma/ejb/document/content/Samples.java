package dz.mujamma.ejb.document.content;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;

/** Files as people, programs and attackers make them. */
final class Samples {
    private Samples() {}

    static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    /** @param catalogue what stands in the catalogue beside its pages */
    static byte[] pdf(String catalogue) {
        return latin("%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R" + catalogue + ">>\nendobj\n"
                + "2 0 obj\n<</Type/Pages/Kids[]/Count 0>>\nendobj\ntrailer<</Root 1 0 R>>\nstartxref\n9\n%%EOF\n");
    }

    /** @param dictionary what the stream says of itself beside its packing */
    static byte[] pdfWithStream(String dictionary, byte[] content) {
        return joined(
                latin("%PDF-1.5\n5 0 obj\n<<" + dictionary + "/Length " + content.length + ">>stream\r\n"),
                content,
                latin("\nendstream\nendobj\nstartxref\n9\n%%EOF"));
    }

    static byte[] packed(String text, int level) {
        Deflater deflater = new Deflater(level);
        deflater.setInput(latin(text));
        deflater.finish();
        byte[] room = new byte[text.length() * 2 + 100];
        int length = deflater.deflate(room);
        deflater.end();
        return java.util.Arrays.copyOf(room, length);
    }

    static byte[] picture(String format, int width, int height) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] archive() {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            var zip = new java.util.zip.ZipOutputStream(out);
            zip.putNextEntry(new java.util.zip.ZipEntry("evil.js"));
            zip.write(latin("alert(1)"));
            zip.close();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
