package dz.mujamma.ejb.file;

import dz.mujamma.persistence.shared.RuleException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Looks through one part of a workbook before it is read. Rows and shared texts are read one by one and each as a whole, so
 * that a small file with one endless row would take all the memory of the house; such a row is found here, in a few bytes.
 * Parts are not told by their names, which the file itself chooses.
 */
public final class WorkbookGuard {
    private static final int LONGEST = 16 << 20;
    private static final int LONGEST_NAME = 64;
    private static final Set<String> BEGINNINGS = Set.of("row", "si");
    private static final Set<String> ENDS = Set.of("sheetData", "sst");

    private final StringBuilder name = new StringBuilder();
    private boolean inName;
    private boolean outside;
    private int since;

    private WorkbookGuard() {}

    /** @throws RuleException where a part of it does not fit into a modest memory */
    public static void check(Path workbook) throws IOException {
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            for (ZipEntry part : Collections.list(zip.entries())) {
                try (InputStream content = zip.getInputStream(part)) {
                    new WorkbookGuard().pass(content);
                }
            }
        }
    }

    private void pass(InputStream content) throws IOException {
        byte[] buffer = new byte[1 << 16];
        int length = content.read(buffer);
        if (length > 0 && isPicture(buffer)) {
            return;
        }
        for (; length >= 0; length = content.read(buffer)) {
            for (int i = 0; i < length; i++) {
                pass(buffer[i]);
            }
        }
    }

    private void pass(byte one) {
        since += outside ? 0 : 1;
        refuse(since > LONGEST);
        if (one == '<') {
            name.setLength(0);
            inName = true;
        } else if (inName && isOfName(one) && name.length() < LONGEST_NAME) {
            name.append((char) one);
        } else if (inName) {
            inName = false;
            tag(name.toString());
        }
    }

    /** Comments and CDATA could hold what looks like the beginning of a row; spreadsheet programs write neither. */
    private void tag(String tag) {
        refuse(tag.startsWith("!"));
        boolean closes = tag.startsWith("/");
        String plain = tag.substring(Math.max(tag.indexOf(':'), closes ? 0 : -1) + 1);
        if (!closes && BEGINNINGS.contains(plain)) {
            since = 0;
            outside = false;
        } else if (closes && ENDS.contains(plain)) {
            outside = true;
        }
    }

    /** What begins so (PNG, JPEG, GIF, BMP, EMF, WMF, embedded files) is never read as a text. */
    private static boolean isPicture(byte[] start) {
        return switch (start[0] & 0xff) {
            case 0x89, 'G', 'B', 0x01, 0xD7, 0xD0, 'P' -> true;
            case 0xFF -> (start[1] & 0xff) == 0xD8;
            default -> false;
        };
    }

    private static boolean isOfName(byte one) {
        return Character.isLetterOrDigit((char) (one & 0x7f)) || "/:!_-.".indexOf(one) >= 0;
    }

    private static void refuse(boolean tooMuch) {
        if (tooMuch) {
            throw new RuleException("file.unreadable.not-a-workbook");
        }
    }
}
