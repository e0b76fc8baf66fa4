package dz.mujamma.web.shared;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * A list as a spreadsheet, written while it is read, a thousand rows at a time. Text stays text: a value that begins like a
 * formula cannot become one, neither here nor when the sheet is saved as CSV and opened again.
 */
public final class Spreadsheet {
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int AT_A_TIME = 1000;
    private static final int ROWS_IN_MEMORY = 100;

    private final SXSSFWorkbook workbook;
    private final SXSSFSheet sheet;
    private final CellStyle day;
    private int next;

    private Spreadsheet(SXSSFWorkbook workbook, SXSSFSheet sheet, Language language) {
        this.workbook = workbook;
        this.sheet = sheet;
        this.day = workbook.createCellStyle();
        sheet.setRightToLeft(language == Language.AR);
        day.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
    }

    /**
     * Answers the current request with the list.
     *
     * @param name of the file, without its ending
     * @param cells texts, numbers, days or nulls, in the order of the titles
     */
    public static <R> void send(
            String name,
            Language language,
            List<String> titles,
            RowsModel.Source<R> source,
            Function<R, List<?>> cells) {
        answer(name, out -> write(out, language, titles, source, cells));
    }

    /** One sheet of several. @param titles empty for a sheet without a head @param rows texts, numbers, days or nulls */
    public record Sheet(String name, List<String> titles, List<? extends List<?>> rows) {}

    /** Answers the current request with a workbook of several small tables. */
    public static void sendSheets(String name, Language language, List<Sheet> sheets) {
        answer(name, out -> writeSheets(out, language, sheets));
    }

    static void writeSheets(OutputStream out, Language language, List<Sheet> sheets) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            for (Sheet each : sheets) {
                SXSSFSheet sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(each.name()));
                Spreadsheet spreadsheet = new Spreadsheet(workbook, sheet, language);
                if (!each.titles().isEmpty()) {
                    spreadsheet.add(each.titles());
                    sheet.createFreezePane(0, 1);
                }
                each.rows().forEach(spreadsheet::add);
            }
            workbook.write(out);
        }
    }

    /** Writes the content of an answer. */
    private interface Content {
        void write(OutputStream out) throws IOException;
    }

    private static void answer(String name, Content content) {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext response = faces.getExternalContext();
        response.setResponseContentType(TYPE);
        response.setResponseHeader("Content-Disposition", "attachment; filename=\"" + name + ".xlsx\"");
        try {
            content.write(response.getResponseOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }

    static <R> void write(
            OutputStream out,
            Language language,
            List<String> titles,
            RowsModel.Source<R> source,
            Function<R, List<?>> cells)
            throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            Spreadsheet spreadsheet = new Spreadsheet(workbook, workbook.createSheet(), language);
            spreadsheet.add(titles);
            spreadsheet.sheet.createFreezePane(0, 1);
            List<R> rows;
            int first = 0;
            do {
                rows = source.rows(first, AT_A_TIME);
                rows.forEach(row -> spreadsheet.add(cells.apply(row)));
                first += rows.size();
            } while (rows.size() == AT_A_TIME);
            workbook.write(out);
        }
    }

    private void add(List<?> values) {
        Row row = sheet.createRow(next++);
        for (int i = 0; i < values.size(); i++) {
            fill(row.createCell(i), values.get(i));
        }
    }

    private void fill(Cell cell, Object value) {
        if (value instanceof Number number) {
            cell.setCellValue(new BigDecimal(number.toString()).doubleValue());
        } else if (value instanceof LocalDate date) {
            cell.setCellValue(date);
            cell.setCellStyle(day);
        } else if (value != null) {
            cell.setCellValue(harmless(value.toString()));
        }
    }

    /** Spreadsheets take texts that begin so for formulas once they were CSV; an apostrophe before them says "text". */
    static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
