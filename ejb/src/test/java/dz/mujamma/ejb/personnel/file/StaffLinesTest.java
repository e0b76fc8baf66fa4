package dz.mujamma.ejb.personnel.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dz.mujamma.ejb.file.CsvLines;
import dz.mujamma.ejb.file.CsvSheet;
import dz.mujamma.ejb.file.FileForm;
import dz.mujamma.ejb.file.FileProbe;
import dz.mujamma.ejb.file.Header;
import dz.mujamma.ejb.file.LineSource;
import dz.mujamma.ejb.file.RawLine;
import dz.mujamma.ejb.file.Rejection;
import dz.mujamma.ejb.file.Sheet;
import dz.mujamma.ejb.file.WorkbookGuard;
import dz.mujamma.ejb.file.XlsxLines;
import dz.mujamma.ejb.file.XlsxSheet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StaffLinesTest {
    private static final Charset WINDOWS_1256 = Charset.forName("windows-1256");

    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t"})
    void valuesAreSeparatedBySemicolonCommaOrTab(String delimiter) throws IOException {
        assertGood(csv(table(delimiter, "\r\n").getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void theMarkOfUtf8DoesNotCount() throws IOException {
        assertGood(csv(("\uFEFF" + table(";", "\n")).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void windows1256IsRecognised() throws IOException {
        byte[] bytes = table(";", "\r\n").getBytes(WINDOWS_1256);
        assertThat(form(bytes)).isEqualTo(FileForm.CSV_WINDOWS_1256);
        assertGood(csv(bytes));
    }

    @Test
    void quotesMayHoldDelimitersQuotesAndNothing() throws IOException {
        String text = String.join(";", StaffFiles.FRENCH_TITLES) + "\r\n"
                + String.join(";", StaffFiles.goodBut(StaffColumn.POST_TITLE, "\"Chef; dit \"\"le chef\"\"\""));
        RawLine line = csv(text.getBytes(StandardCharsets.UTF_8)).get(0);
        assertThat(line.cells()).contains("Chef; dit \"le chef\"");
    }

    @Test
    void aQuoteThatIsNeverClosedIsToldByItsLine() {
        String text = table(";", "\n") + "\"open;" + "x\n".repeat(800_000);
        assertThatThrownBy(() -> csv(text.getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("file.unreadable.quote-not-closed")
                .hasMessageContaining("3");
    }

    @Test
    void blankLinesCountAsLinesButAreNotRead() throws IOException {
        String text = String.join(";", StaffFiles.FRENCH_TITLES) + "\n\n;;;\n" + String.join(";", StaffFiles.GOOD);
        assertThat(csv(text.getBytes(StandardCharsets.UTF_8)))
                .extracting(RawLine::number)
                .containsExactly(4);
    }

    @Test
    void whatIsNoTableIsRefusedInASentence() {
        assertThatThrownBy(() -> form(new byte[0])).hasMessageContaining("file.unreadable.empty");
        assertThatThrownBy(() -> form("%PDF-1.7 x".getBytes(StandardCharsets.US_ASCII)))
                .hasMessageContaining("not-a-table");
        assertThatThrownBy(() -> form(table(";", "\n").getBytes(StandardCharsets.UTF_16)))
                .hasMessageContaining("utf16");
        assertThatThrownBy(() -> form(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0, 0, 0, 0}))
                .hasMessageContaining("old-excel");
        assertThatThrownBy(() -> form(new byte[] {65, 66, 0, 0, 67})).hasMessageContaining("not-a-table");
    }

    @Test
    void aZipThatIsNoWorkbookIsRefused() throws IOException {
        Path file = directory.resolve("odd.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("hello.txt"));
            zip.write("hello".getBytes(StandardCharsets.UTF_8));
        }
        assertThatThrownBy(() -> new XlsxLines(file)).hasMessageContaining("file.unreadable.not-a-workbook");
    }

    @Test
    void aWorkbookThatNamesEntitiesIsRefusedAndReadsNoOtherFile() throws IOException {
        Path file = withSheet(
                "<!DOCTYPE s [<!ENTITY other SYSTEM \"file:///etc/hostname\">]>",
                "<row r=\"1\"><c t=\"inlineStr\"><is><t>&other;</t></is></c></row>");
        assertThatThrownBy(() -> new XlsxLines(file)).hasMessageContaining("file.unreadable.not-a-workbook");
    }

    @Test
    void aWorkbookThatUnpacksWithoutEndIsRefused() throws IOException {
        Path file = withSheet(
                "", "<row r=\"1\"><c t=\"inlineStr\"><is><t>" + "A".repeat(30_000_000) + "</t></is></c></row>");
        assertThatThrownBy(() -> new XlsxLines(file)).hasMessageContaining("file.unreadable.not-a-workbook");
    }

    @Test
    void aRowWithoutEndIsRefusedBeforeItFillsTheMemory() throws IOException {
        String mixed = new Random(1)
                .ints(9_000, 'a', 'z' + 1)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        Path file =
                withSheet("", "<row r=\"1\"><c t=\"inlineStr\"><is><t>" + mixed.repeat(2_000) + "</t></is></c></row>");
        assertThat(Files.size(file)).isLessThan(1 << 19);
        assertThatThrownBy(() -> new XlsxLines(file)).hasMessageContaining("file.unreadable.not-a-workbook");
    }

    @Test
    void manyRowsAreNoEndlessOneWhateverTheirPrefix() throws IOException {
        String row = "<x:row><x:c t=\"inlineStr\"><x:is><x:t>Matricule</x:t></x:is></x:c></x:row>";
        Path file = withSheet("", row.repeat(300_000));
        WorkbookGuard.check(file);
        assertThatThrownBy(() -> WorkbookGuard.check(
                        withSheet("", row.replace("x:row", "x:cell").repeat(300_000))))
                .hasMessageContaining("file.unreadable.not-a-workbook");
        assertThatThrownBy(() -> WorkbookGuard.check(withSheet("", "<row><c><![CDATA[<row <row]]></c></row>")))
                .hasMessageContaining("file.unreadable.not-a-workbook");
    }

    @Test
    void aTextThatIsTooLongForACellDoesNotEndTheWorkbook() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Sheet sheet = new XlsxSheet(bytes, "x", false)) {
            sheet.line(StaffFiles.FRENCH_TITLES);
            sheet.line(StaffFiles.goodBut(StaffColumn.POST_TITLE, "A".repeat(40_000)));
            sheet.line(StaffFiles.GOOD);
        }
        assertThat(xlsx(bytes.toByteArray())).hasSize(2);
    }

    /** A workbook whose one sheet holds these rows. */
    private Path withSheet(String prologue, String rows) throws IOException {
        Path good = workbook();
        Path file = directory.resolve("made.xlsx");
        try (var from = new ZipFile(good.toFile());
                var to = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var entry : Collections.list(from.entries())) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(
                        entry.getName().endsWith("sheet1.xml")
                                ? ("<?xml version=\"1.0\"?>" + prologue
                                                + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                                                + "<sheetData>" + rows + "</sheetData></worksheet>")
                                        .getBytes(StandardCharsets.UTF_8)
                                : from.getInputStream(entry).readAllBytes());
            }
        }
        return file;
    }

    @Test
    void utf8IsRecognisedAcrossTheSeamsOfItsChunks() {
        byte[] bytes = "الرقم التسلسلي;".repeat(50).getBytes(StandardCharsets.UTF_8);
        FileProbe probe = new FileProbe();
        for (int from = 0; from < bytes.length; from += 7) {
            probe.pass(Arrays.copyOfRange(bytes, from, Math.min(from + 7, bytes.length)));
        }
        assertThat(probe.form()).isEqualTo(FileForm.CSV_UTF_8);
    }

    @Test
    void aWorkbookIsReadWithItsDaysAndNumbers() throws IOException {
        Path file = workbook();
        try (XlsxLines lines = new XlsxLines(file)) {
            ReadLine line = StaffFiles.rule(Header.read(StaffColumn.class, lines.titles()))
                    .read(lines.next().orElseThrow());
            assertThat(line.rejections()).isEmpty();
            assertThat(line.line().birthDate()).isEqualTo(LocalDate.of(1980, 3, 15));
            assertThat(line.line().birthWilaya()).isEqualTo(16);
            assertThat(line.line().nss()).isEqualTo("801234567890");
        }
    }

    @Test
    void formulasAndRoundedNumbersOfAWorkbookAreRefused() throws IOException {
        Path file = workbook();
        try (XlsxLines lines = new XlsxLines(file)) {
            lines.next();
            RawLine second = lines.next().orElseThrow();
            ReadLine line = StaffFiles.rule(Header.read(StaffColumn.class, lines.titles()))
                    .read(second);
            assertThat(second.number()).isEqualTo(5);
            assertThat(line.rejections())
                    .extracting(Rejection::column, Rejection::reason)
                    .containsExactlyInAnyOrder(
                            org.assertj.core.groups.Tuple.tuple(StaffColumn.NIN, "file.refused.shortened-number"),
                            org.assertj.core.groups.Tuple.tuple(StaffColumn.POST_TITLE, "file.refused.formula"));
            assertThat(lines.next()).isEmpty();
        }
    }

    @Test
    void whatIsWrittenCanBeReadAgain() throws IOException {
        for (FileForm form : List.of(FileForm.CSV_UTF_8, FileForm.XLSX)) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (Sheet sheet = Sheet.of(form, bytes, "Staff", true)) {
                sheet.line(StaffFiles.FRENCH_TITLES);
                sheet.line(StaffFiles.GOOD);
            }
            List<RawLine> lines = form.isWorkbook() ? xlsx(bytes.toByteArray()) : csv(bytes.toByteArray());
            assertThat(StaffFiles.read(lines.get(0).cells()).rejections()).isEmpty();
            assertThat(StaffFiles.read(lines.get(0).cells()).line().nin()).isEqualTo("198012345678901234");
        }
    }

    @Test
    void formulasAreDisarmedWhenTheyAreGivenBack() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Sheet sheet = new CsvSheet(bytes)) {
            sheet.line(List.of("=cmd|' /C calc'!A0", "-5", "+2"));
        }
        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("\uFEFF'=cmd|' /C calc'!A0;-5;+2\r\n");
    }

    private Path workbook() throws IOException {
        Path file = directory.resolve("staff.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream target = Files.newOutputStream(file)) {
            var sheet = book.createSheet("الموظفون");
            CellStyle day = book.createCellStyle();
            day.setDataFormat((short) 14);
            fill(sheet.createRow(0), StaffFiles.FRENCH_TITLES);
            Row good = sheet.createRow(1);
            fill(good, StaffFiles.GOOD);
            good.getCell(6).setCellValue(LocalDate.of(1980, 3, 15));
            good.getCell(6).setCellStyle(day);
            good.getCell(7).setCellValue(16);
            good.getCell(9).setCellValue(801234567890d);
            Row bad = sheet.createRow(4);
            fill(bad, StaffFiles.GOOD);
            bad.getCell(8).setCellValue(198012345678901234d);
            bad.getCell(13).setCellFormula("1+1");
            book.write(target);
        }
        return file;
    }

    private static void fill(Row row, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            row.createCell(i).setCellValue(cells.get(i));
        }
    }

    private static String table(String delimiter, String end) {
        return String.join(delimiter, StaffFiles.FRENCH_TITLES) + end + String.join(delimiter, StaffFiles.GOOD) + end;
    }

    private static FileForm form(byte[] bytes) {
        FileProbe probe = new FileProbe();
        probe.pass(bytes);
        return probe.form();
    }

    private static List<RawLine> csv(byte[] bytes) throws IOException {
        try (LineSource lines =
                new CsvLines(new ByteArrayInputStream(bytes), form(bytes).charset())) {
            return all(lines);
        }
    }

    private List<RawLine> xlsx(byte[] bytes) throws IOException {
        Path file = Files.write(directory.resolve("again.xlsx"), bytes);
        try (LineSource lines = new XlsxLines(file)) {
            return all(lines);
        }
    }

    private static List<RawLine> all(LineSource lines) throws IOException {
        List<RawLine> all = new ArrayList<>();
        for (Optional<RawLine> line = lines.next(); line.isPresent(); line = lines.next()) {
            all.add(line.get());
        }
        return all;
    }

    private static void assertGood(List<RawLine> lines) {
        assertThat(lines).hasSize(1);
        ReadLine line = StaffFiles.read(lines.get(0).cells());
        assertThat(line.rejections()).isEmpty();
        assertThat(line.line().lastNameAr()).isEqualTo("بن علي");
    }
}
