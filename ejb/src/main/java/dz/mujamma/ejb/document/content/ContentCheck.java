package dz.mujamma.ejb.document.content;

import dz.mujamma.persistence.shared.RuleException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/**
 * Tells by its bytes what a file is, and refuses what is none of the known kinds, is two things at once, or could do something
 * of its own when opened. Reads the file once, in little memory.
 */
public final class ContentCheck {
    private static final int START = 8;

    private ContentCheck() {}

    /**
     * What a file is.
     *
     * @param size how many of its bytes belong to it; what follows the end of a picture is to be left out
     * @param sha256 of those bytes, in hexadecimal
     */
    public record Checked(MediaType type, long size, String sha256) {}

    /**
     * @param most how many bytes it may have
     * @throws RuleException where it is refused, with the reason
     */
    public static Checked check(InputStream in, long most) throws IOException {
        CheckedBytes bytes = new CheckedBytes(in, most);
        String start = bytes.startInHex(START);
        if (start.isEmpty()) {
            throw new RuleException("document.attachment.refused.empty");
        }
        MediaType type =
                MediaType.startingWith(start).orElseThrow(() -> new RuleException("document.attachment.refused.type"));
        try {
            switch (type) {
                case PDF -> new PdfCheck(bytes).check();
                case JPEG -> JpegCheck.check(bytes);
                case PNG -> PngCheck.check(bytes);
            }
        } catch (EOFException cutOff) {
            throw new RuleException("document.attachment.refused.broken");
        }
        if (bytes.taken() > most) {
            throw new RuleException("document.attachment.refused.large", most >> 20);
        }
        if (bytes.isArchiveToo()) {
            throw new RuleException("document.attachment.refused.two-things");
        }
        return new Checked(type, bytes.taken(), bytes.sha256InHex());
    }
}
