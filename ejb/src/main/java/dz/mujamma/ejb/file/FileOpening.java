package dz.mujamma.ejb.file;

import jakarta.enterprise.context.Dependent;
import java.io.IOException;
import java.util.Optional;
import java.util.function.IntFunction;

/** Opens a stored file by its form. */
@Dependent
public class FileOpening {
    private static final int BYTES_OF_A_LINE = 200;

    public LineSource open(FileForm form, IntFunction<Optional<byte[]>> parts) throws IOException {
        PartsStream bytes = new PartsStream(parts);
        return form.isWorkbook() ? XlsxLines.copied(bytes) : new CsvLines(bytes, form.charset());
    }

    /** About how many lines so many bytes are. */
    public long estimate(long bytes) {
        return bytes / BYTES_OF_A_LINE + 1;
    }
}
