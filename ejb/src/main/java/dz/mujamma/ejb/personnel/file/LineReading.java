package dz.mujamma.ejb.personnel.file;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The cells of one line while they are read; each method gives null where it noted a rejection or the cell is empty. */
final class LineReading {
    private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}");
    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}'’ʼ`.()\\- ]+");

    private final Map<StaffColumn, String> cells = new EnumMap<>(StaffColumn.class);
    private final List<Rejection> rejections = new ArrayList<>();

    LineReading(Header header, RawLine line) {
        for (StaffColumn column : header.positions().keySet()) {
            cells.put(column, admitted(column, Cells.clean(header.cell(line.cells(), column))));
        }
        if (!isBlankAfter(line.cells(), header.titles().size())) {
            reject(
                    null,
                    line.cells().get(header.titles().size()),
                    "too-many-cells",
                    header.titles().size());
        }
    }

    List<Rejection> rejections() {
        return rejections;
    }

    /** The clean text of a cell, or an empty one. */
    String text(StaffColumn column) {
        return cells.getOrDefault(column, "");
    }

    boolean isEmpty(StaffColumn column) {
        return text(column).isEmpty();
    }

    boolean isRejected(StaffColumn column) {
        return rejections.stream().anyMatch(rejection -> rejection.column() == column);
    }

    String required(StaffColumn column, int longest) {
        if (isEmpty(column)) {
            if (!isRejected(column)) {
                reject(column, "", "empty");
            }
            return null;
        }
        return optional(column, longest);
    }

    String optional(StaffColumn column, int longest) {
        String text = Cells.oneSpaced(text(column));
        if (text.length() > longest) {
            return reject(column, text, "too-long", longest);
        }
        return text.isEmpty() ? null : text;
    }

    String form(StaffColumn column, String text, Pattern form, String reason) {
        if (text == null || form.matcher(text).matches()) {
            return text;
        }
        return reject(column, text, reason);
    }

    String arabicName(StaffColumn column, StaffColumn french) {
        String name = name(column);
        if (name == null || !LATIN.matcher(name).find()) {
            return name;
        }
        return reject(column, name, ARABIC.matcher(text(french)).find() ? "names-swapped" : "not-arabic");
    }

    String frenchName(StaffColumn column, StaffColumn arabic) {
        String name = name(column);
        if (name == null || !ARABIC.matcher(name).find()) {
            return name;
        }
        return reject(column, name, LATIN.matcher(text(arabic)).find() ? "names-swapped" : "not-latin");
    }

    /** A number of fixed length in which spaces do not count. */
    String digits(StaffColumn column, int length) {
        String text = Cells.withoutSpaces(text(column)).replace("-", "");
        if (text.isEmpty()) {
            return null;
        }
        if (Cells.isShortenedNumber(text)) {
            return reject(column, text, "shortened-number");
        }
        if (!text.chars().allMatch(Character::isDigit)) {
            return reject(column, text, "not-digits", length);
        }
        return text.length() == length ? text : reject(column, text, "digit-count", length, text.length());
    }

    String word(StaffColumn column, Words words, String reason) {
        String text = required(column, 60);
        return text == null ? null : words.read(text).orElseGet(() -> reject(column, text, reason));
    }

    LocalDate day(StaffColumn column) {
        String text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        if (!Days.hasForm(text)) {
            reject(column, text, "date-form");
            return null;
        }
        try {
            return Days.read(text);
        } catch (DateTimeException none) {
            reject(column, text, "date-impossible");
            return null;
        }
    }

    String reject(StaffColumn column, String value, String reason, Object... arguments) {
        rejections.add(Rejection.of(column, value, reason, arguments));
        return null;
    }

    private String name(StaffColumn column) {
        return form(column, required(column, 100), NAME, "not-a-name");
    }

    private String admitted(StaffColumn column, String text) {
        if (Cells.isFormula(text)) {
            reject(column, text, "formula");
            return "";
        }
        if (Cells.hasControlCharacter(text)) {
            reject(column, text, "control-character");
            return "";
        }
        return text;
    }

    private static boolean isBlankAfter(List<String> cells, int width) {
        return cells.stream().skip(width).allMatch(cell -> Cells.clean(cell).isEmpty());
    }
}
