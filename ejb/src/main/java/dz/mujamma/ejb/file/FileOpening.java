package dz.mujamma.ejb.file;

import jakarta.enterprise.context.Dependent;
import java.io.IOException;
import java.util.Optional;
import java.util.function.IntFunction;

/** Opens a stored file by its form. */
@Dependent
public class FileOpening {
    public LineSource open(FileForm form, IntFunction<Optional<byte[]>> parts) throws IOException {
        PartsStream bytes = new PartsStream(parts);
        return form.isWorkbook() ? XlsxLines.copied(bytes) : new CsvLines(bytes, form.charset());
    }
}
