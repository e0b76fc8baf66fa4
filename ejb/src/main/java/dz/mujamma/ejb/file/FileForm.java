package dz.mujamma.ejb.file;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** In what form a table came. */
public enum FileForm {
    XLSX(StandardCharsets.UTF_8),
    CSV_UTF_8(StandardCharsets.UTF_8),
    CSV_WINDOWS_1256(Charset.forName("windows-1256"));

    private final Charset charset;

    FileForm(Charset charset) {
        this.charset = charset;
    }

    public Charset charset() {
        return charset;
    }

    public boolean isWorkbook() {
        return this == XLSX;
    }
}
