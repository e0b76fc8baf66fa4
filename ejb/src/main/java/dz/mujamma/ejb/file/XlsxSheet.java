package dz.mujamma.ejb.file;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * A workbook of texts, written row by row. All columns have the text format, so that long numbers keep their digits when the
 * file is mended; further sheets hold explanations.
 */
public final class XlsxSheet implements Sheet {
    private static final int COLUMN_WIDTH = 22;
    private static final int ROWS_IN_MEMORY = 100;

    private final OutputStream target;
    private final SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
    private final CellStyle text = workbook.createCellStyle();
    private final CellStyle title = workbook.createCellStyle();
    private final boolean rightToLeft;
    private SXSSFSheet sheet;
    private int rows;

    public XlsxSheet(OutputStream target, String name, boolean rightToLeft) {
        this.target = target;
        this.rightToLeft = rightToLeft;
        text.setDataFormat(workbook.createDataFormat().getFormat("@"));
        title.cloneStyleFrom(text);
        Font bold = workbook.createFont();
        bold.setBold(true);
        title.setFont(bold);
        next(name);
    }

    /** Ends the current sheet and begins another. */
    public void next(String name) {
        sheet = workbook.createSheet(name);
        sheet.setRightToLeft(rightToLeft);
        sheet.setDefaultColumnWidth(COLUMN_WIDTH);
        sheet.createFreezePane(0, 1);
        rows = 0;
    }

    @Override
    public void line(List<String> cells) {
        Row row = sheet.createRow(rows);
        for (int i = 0; i < cells.size(); i++) {
            if (rows == 0) {
                sheet.setDefaultColumnStyle(i, text);
            }
            Cell cell = row.createCell(i);
            cell.setCellValue(fitting(cells.get(i)));
            cell.setCellStyle(rows == 0 ? title : text);
        }
        rows++;
    }

    /** A longer text would end the file at this line, and those after it would be missing unnoticed. */
    private static String fitting(String text) {
        int longest = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
        return text.length() > longest ? text.substring(0, longest) : text;
    }

    @Override
    public void close() throws IOException {
        try (workbook) {
            workbook.write(target);
        }
    }
}
