package dz.mujamma.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class SpreadsheetTest {
    @Test
    void aValueThatLooksLikeAFormulaStaysText() throws IOException {
        XSSFSheet sheet = written(List.of("=1+1"), Language.FR);
        assertThat(sheet.getRow(1).getCell(0).getCellType()).isEqualTo(CellType.STRING);
        assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("'=1+1");
    }

    @Test
    void arabicSheetsRunFromRightToLeft() throws IOException {
        assertThat(written(List.of("أ"), Language.AR).isRightToLeft()).isTrue();
        assertThat(written(List.of("a"), Language.FR).isRightToLeft()).isFalse();
    }

    @Test
    void allRowsAreWrittenAlthoughTheyAreReadInParts() throws IOException {
        List<Integer> numbers = IntStream.range(0, 2500).boxed().toList();
        assertThat(written(numbers, Language.EN).getLastRowNum()).isEqualTo(2500);
    }

    @Test
    void aWorkbookHoldsSeveralTablesEachOnItsOwnSheet() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Spreadsheet.writeSheets(
                out,
                Language.AR,
                List.of(
                        new Spreadsheet.Sheet(
                                "Par unité [1/2]", List.of("Unité"), List.of(List.of("DRH"), List.of("=1"))),
                        new Spreadsheet.Sheet("Synthèse", List.of(), List.of(List.of("Total", 3)))));
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(2);
            assertThat(workbook.getSheetAt(0).isRightToLeft()).isTrue();
            assertThat(workbook.getSheetAt(0).getRow(2).getCell(0).getStringCellValue())
                    .isEqualTo("'=1");
            assertThat(workbook.getSheetAt(1).getRow(0).getCell(1).getNumericCellValue())
                    .isEqualTo(3);
        }
    }

    @Test
    void daysStayDays() throws IOException {
        XSSFSheet sheet = written(List.of(LocalDate.of(2026, 7, 1)), Language.EN);
        assertThat(sheet.getRow(1).getCell(0).getLocalDateTimeCellValue()).isEqualTo("2026-07-01T00:00");
    }

    private static XSSFSheet written(List<?> values, Language language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RowsModel.Source<Object> source =
                (first, size) -> List.copyOf(values.subList(first, Math.min(first + size, values.size())));
        Spreadsheet.write(out, language, List.of("title"), source, List::of);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray())).getSheetAt(0);
    }
}
