package dz.mujamma.ejb.personnel;

import dz.mujamma.ejb.personnel.file.CsvLines;
import dz.mujamma.ejb.personnel.file.FileForm;
import dz.mujamma.ejb.personnel.file.LineSource;
import dz.mujamma.ejb.personnel.file.PartsStream;
import dz.mujamma.ejb.personnel.file.XlsxLines;
import jakarta.enterprise.context.Dependent;
import java.io.IOException;
import java.util.Optional;
import java.util.function.IntFunction;

/** Opens a stored file by its form. */
@Dependent
public class StaffFileOpening {
    private static final int BYTES_OF_A_LINE = 200;

    public LineSource open(FileForm form, IntFunction<Optional<byte[]>> parts) throws IOException {
        PartsStream bytes = new PartsStream(parts);
        return form.isWorkbook() ? XlsxLines.copied(bytes) : new CsvLines(bytes, form.charset());
    }

    /** About how many lines so many bytes are. */
    long estimate(long bytes) {
        return bytes / BYTES_OF_A_LINE + 1;
    }
}
