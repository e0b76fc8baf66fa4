package dz.mujamma.web.personnel;

import dz.mujamma.ejb.file.CsvSheet;
import dz.mujamma.ejb.file.XlsxSheet;
import dz.mujamma.ejb.personnel.file.StaffColumn;
import dz.mujamma.web.shared.Language;
import dz.mujamma.web.shared.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;

/** An empty staff file with its header, in the reader's language; as a workbook with a sheet of explanations. */
record StaffTemplate(Texts texts, Language language) {
    private static final List<StaffColumn> COLUMNS = Arrays.stream(StaffColumn.values())
            .filter(column -> column != StaffColumn.BIRTH_YEAR)
            .toList();

    void writeXlsx(OutputStream target) throws IOException {
        try (XlsxSheet sheet = new XlsxSheet(target, texts.say("personnel.template.name"), language == Language.AR)) {
            sheet.line(titles());
            sheet.next(texts.say("personnel.template.help"));
            sheet.line(List.of(texts.say("personnel.template.column"), texts.say("personnel.template.what")));
            COLUMNS.forEach(column -> sheet.line(
                    List.of(texts.say(column.titleKey()), texts.say("personnel.template." + column.name()))));
        }
    }

    void writeCsv(OutputStream target) throws IOException {
        try (CsvSheet sheet = new CsvSheet(target)) {
            sheet.line(titles());
        }
    }

    private List<String> titles() {
        return COLUMNS.stream().map(column -> texts.say(column.titleKey())).toList();
    }
}
