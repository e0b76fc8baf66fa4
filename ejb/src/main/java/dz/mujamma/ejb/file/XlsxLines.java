package dz.mujamma.ejb.file;

import com.github.pjfanning.xlsx.SharedStringsImplementationType;
import com.github.pjfanning.xlsx.StreamingReader;
import dz.mujamma.persistence.shared.RuleException;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipException;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;

/**
 * The first sheet of an Excel workbook. Rows are streamed and shared strings lie in a temporary file, so that a long file
 * needs no long memory. A formula comes out as its text with the equals sign, a day as yyyy-mm-dd, and a number of more
 * digits than Excel keeps as a shortened number, for the rule to refuse.
 */
public final class XlsxLines implements LineSource {
    private static final int DIGITS_EXCEL_KEEPS = 15;
    private static final long LARGEST_PART = 1L << 30;

    static {
        // A workbook is a zip: what unpacks to far more than it weighs is an attack.
        ZipSecureFile.setMaxEntrySize(LARGEST_PART);
        ZipSecureFile.setMinInflateRatio(0.005);
    }

    private final Path ownedFile;
    private final Workbook workbook;
    private final Iterator<Row> rows;
    private final List<String> titles;

    /** Copies the workbook into a temporary file first, because a zip is read from its end; the copy goes when it is closed. */
    public static XlsxLines copied(InputStream bytes) throws IOException {
        Path copy = Files.createTempFile("sent", ".xlsx");
        try {
            Files.copy(bytes, copy, StandardCopyOption.REPLACE_EXISTING);
            return new XlsxLines(copy, true);
        } catch (IOException | RuntimeException failed) {
            Files.deleteIfExists(copy);
            throw failed;
        }
    }

    public XlsxLines(Path file) throws IOException {
        this(file, false);
    }

    private XlsxLines(Path file, boolean ownsFile) throws IOException {
        this.ownedFile = ownsFile ? file : null;
        workbook = open(file);
        try {
            rows = workbook.getSheetAt(0).rowIterator();
            titles = next().orElseThrow(() -> new RuleException("file.unreadable.empty"))
                    .cells();
        } catch (RuntimeException refused) {
            workbook.close();
            throw asRefusal(refused);
        }
    }

    @Override
    public List<String> titles() {
        return titles;
    }

    @Override
    public int expected() {
        return workbook.getSheetAt(0).getLastRowNum();
    }

    @Override
    public Optional<RawLine> next() {
        try {
            while (rows.hasNext()) {
                Row row = rows.next();
                RawLine line = new RawLine(row.getRowNum() + 1, cells(row));
                if (!line.isBlank()) {
                    return Optional.of(line);
                }
            }
            return Optional.empty();
        } catch (RuntimeException refused) {
            throw asRefusal(refused);
        }
    }

    /** Sheets are read while rows are asked for: only there shows what is damaged, names entities, or unpacks without end. */
    private static RuleException asRefusal(RuntimeException thrown) {
        return thrown instanceof RuleException said ? said : new RuleException("file.unreadable.not-a-workbook");
    }

    @Override
    public void close() throws IOException {
        workbook.close();
        if (ownedFile != null) {
            Files.deleteIfExists(ownedFile);
        }
    }

    private static Workbook open(Path file) throws IOException {
        try {
            WorkbookGuard.check(file);
            return StreamingReader.builder()
                    .rowCacheSize(50)
                    .bufferSize(1 << 16)
                    .setSharedStringsImplementationType(SharedStringsImplementationType.TEMP_FILE_BACKED)
                    .open(file.toFile());
        } catch (RuntimeException | ZipException broken) {
            throw new RuleException("file.unreadable.not-a-workbook");
        }
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>(20);
        for (Cell cell : row) {
            if (cell.getColumnIndex() >= MOST_CELLS) {
                throw new RuleException("file.unreadable.too-many-cells", row.getRowNum() + 1, MOST_CELLS);
            }
            while (cells.size() < cell.getColumnIndex()) {
                cells.add("");
            }
            cells.add(text(cell));
        }
        return cells;
    }

    private static String text(Cell cell) {
        return switch (cell.getCellType()) {
            case STRING -> cell.getStringCellValue();
            case NUMERIC -> numeric(cell);
            case BOOLEAN -> String.valueOf(cell.getBooleanCellValue());
            case FORMULA -> "=" + cell.getCellFormula();
            case ERROR -> "=#";
            default -> "";
        };
    }

    private static String numeric(Cell cell) {
        double value = cell.getNumericCellValue();
        return DateUtil.isCellDateFormatted(cell) && DateUtil.isValidExcelDate(value)
                ? cell.getLocalDateTimeCellValue().toLocalDate().toString()
                : number(value);
    }

    private static String number(double value) {
        BigDecimal exact = new BigDecimal(value, new MathContext(DIGITS_EXCEL_KEEPS));
        return exact.precision() - exact.scale() > DIGITS_EXCEL_KEEPS
                ? String.format(Locale.ROOT, "%.5E", value)
                : exact.stripTrailingZeros().toPlainString();
    }
}
