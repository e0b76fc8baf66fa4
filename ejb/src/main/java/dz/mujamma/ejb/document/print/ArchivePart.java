package dz.mujamma.ejb.document.print;

import dz.mujamma.persistence.document.PaperLanguage;
import dz.mujamma.persistence.document.RegisterNumber;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The papers of one range as a small ZIP; PDFs are compressed already and are only laid into it. */
final class ArchivePart {
    private static final ZoneId ALGIERS = ZoneId.of("Africa/Algiers");

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(bytes);
    private int files;

    void add(String name, byte[] pdf, Instant issued) {
        try {
            zip.putNextEntry(entry(name, pdf, LocalDateTime.ofInstant(issued, ALGIERS)));
            zip.write(pdf);
            zip.closeEntry();
            files++;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int files() {
        return files;
    }

    byte[] bytes() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** {@code A-01234-ATT-12-2026-ar.pdf}: the register makes it unique, the matricule sorts it. */
    static String name(String label, RegisterNumber number, PaperLanguage language) {
        String first = label.split(" ")[0].replaceAll("[^A-Za-z0-9-]", "_");
        return first + "-" + number.register().prefix() + "-" + number.number() + "-" + number.year() + "-"
                + language.tag() + ".pdf";
    }

    private static ZipEntry entry(String name, byte[] pdf, LocalDateTime issued) {
        CRC32 crc = new CRC32();
        crc.update(pdf);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(pdf.length);
        entry.setCompressedSize(pdf.length);
        entry.setCrc(crc.getValue());
        entry.setTimeLocal(issued);
        return entry;
    }
}
