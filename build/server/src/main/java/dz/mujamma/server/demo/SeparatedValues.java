package dz.mujamma.server.demo;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Semicolons, UTF-8 with its mark, CRLF: as spreadsheet programs here save it. */
final class SeparatedValues implements StaffFile.Sheet {
    private final Writer writer;

    SeparatedValues(OutputStream out) throws IOException {
        writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write('\uFEFF');
    }

    @Override
    public void line(List<String> cells) throws IOException {
        writer.write(cells.stream().map(SeparatedValues::quoted).collect(Collectors.joining(";", "", "\r\n")));
    }

    private static String quoted(String cell) {
        return cell.indexOf(';') < 0 && cell.indexOf('"') < 0 ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    @Override
    public void close() throws IOException {
        writer.flush();
    }
}
