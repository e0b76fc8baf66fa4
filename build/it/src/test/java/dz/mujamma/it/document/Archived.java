package dz.mujamma.it.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** An archive of papers, opened. */
final class Archived {
    private Archived() {}

    /** The names of its files, each of which is a PDF. */
    static List<String> files(byte[] archive) throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream files = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry file = files.getNextEntry(); file != null; file = files.getNextEntry()) {
                assertThat(files.readAllBytes()).startsWith('%', 'P', 'D', 'F');
                names.add(file.getName());
            }
        }
        return names;
    }
}
