package dz.mujamma.ejb.file;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** A table that is written line by line, as the person's spreadsheet program opens it; cells are texts and never formulas. */
public sealed interface Sheet extends AutoCloseable permits CsvSheet, XlsxSheet {

    void line(List<String> cells) throws IOException;

    /** Writes what is left; the stream stays open. */
    @Override
    void close() throws IOException;

    /** A sheet of the form that a file had; a workbook is laid out from right to left where asked. */
    static Sheet of(FileForm form, OutputStream target, String name, boolean rightToLeft) throws IOException {
        return form.isWorkbook() ? new XlsxSheet(target, name, rightToLeft) : new CsvSheet(target);
    }
}
