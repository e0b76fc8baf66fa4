package dz.mujamma.ejb.file;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Semicolons, UTF-8 with its mark, CRLF: what spreadsheet programs here open rightly by a double click. */
public final class CsvSheet implements Sheet {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setDelimiter(';').get();

    private final CSVPrinter printer;

    public CsvSheet(OutputStream target) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(target, StandardCharsets.UTF_8), 1 << 16);
        writer.write('\uFEFF');
        printer = new CSVPrinter(writer, FORMAT);
    }

    @Override
    public void line(List<String> cells) throws IOException {
        printer.printRecord(cells.stream().map(Cells::disarmed));
    }

    @Override
    public void close() throws IOException {
        printer.flush();
    }
}
