package dz.mujamma.web.file;

import dz.mujamma.ejb.file.Column;
import dz.mujamma.ejb.file.CsvSheet;
import dz.mujamma.ejb.file.XlsxSheet;
import dz.mujamma.web.shared.Language;
import dz.mujamma.web.shared.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * An empty file with its header, in the reader's language; as a workbook with a sheet of explanations.
 *
 * @param name of the file and its sheet
 */
public record FileTemplate(Texts texts, Language language, String name, List<? extends Column> columns) {
    public FileTemplate {
        columns = List.copyOf(columns);
    }

    /** Answers the request with it. */
    public void send(boolean workbook) throws IOException {
        Download.send(name, workbook, workbook ? this::writeXlsx : this::writeCsv);
    }

    private void writeXlsx(OutputStream target) throws IOException {
        try (XlsxSheet sheet = new XlsxSheet(target, name, language == Language.AR)) {
            sheet.line(titles());
            sheet.next(texts.say("file.template.help"));
            sheet.line(List.of(texts.say("file.template.column"), texts.say("file.template.what")));
            columns.forEach(column -> sheet.line(List.of(texts.say(column.titleKey()), texts.say(column.helpKey()))));
        }
    }

    private void writeCsv(OutputStream target) throws IOException {
        try (CsvSheet sheet = new CsvSheet(target)) {
            sheet.line(titles());
        }
    }

    private List<String> titles() {
        return columns.stream().map(column -> texts.say(column.titleKey())).toList();
    }
}
