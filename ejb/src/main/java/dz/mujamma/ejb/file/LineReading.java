package dz.mujamma.ejb.file;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The cells of one line while they are read; each method gives null where it noted a rejection or the cell is empty.
 *
 * @param <C> the kind of file
 */
public final class LineReading<C extends Enum<C> & Column> {
    private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}");
    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}'’ʼ`.()\\- ]+");
    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{Nd}][\\p{L}\\p{Nd}./_-]*");

    private final Map<C, String> cells = new HashMap<>();
    private final List<Rejection> rejections = new ArrayList<>();

    public LineReading(Header<C> header, RawLine line) {
        for (C column : header.positions().keySet()) {
            cells.put(column, admitted(column, Cells.clean(header.cell(line.cells(), column))));
        }
        if (!isBlankAfter(line.cells(), header.titles().size())) {
            reject(
                    null,
                    line.cells().get(header.titles().size()),
                    "file.refused.too-many-cells",
                    header.titles().size());
        }
    }

    public List<Rejection> rejections() {
        return rejections;
    }

    /** The clean text of a cell, or an empty one. */
    public String text(C column) {
        return cells.getOrDefault(column, "");
    }

    public boolean isEmpty(C column) {
        return text(column).isEmpty();
    }

    public boolean isRejected(C column) {
        return rejections.stream().anyMatch(rejection -> rejection.column() == column);
    }

    public String required(C column, int longest) {
        if (isEmpty(column)) {
            if (!isRejected(column)) {
                reject(column, "", "file.refused.empty");
            }
            return null;
        }
        return optional(column, longest);
    }

    public String optional(C column, int longest) {
        String text = Cells.oneSpaced(text(column));
        if (text.length() > longest) {
            return reject(column, text, "file.refused.too-long", longest);
        }
        return text.isEmpty() ? null : text;
    }

    public String form(C column, String text, Pattern form, String reason) {
        if (text == null || form.matcher(text).matches()) {
            return text;
        }
        return reject(column, text, reason);
    }

    /** A number or code of letters, digits and a few signs. */
    public String code(C column, String text) {
        if (text != null && Cells.isShortenedNumber(text)) {
            return reject(column, text, "file.refused.shortened-number");
        }
        return form(column, text, CODE, "file.refused.code-form");
    }

    /** A text whose digits no spreadsheet has shortened. */
    public String whole(C column, String text) {
        return text != null && Cells.isShortenedNumber(text)
                ? reject(column, text, "file.refused.shortened-number")
                : text;
    }

    public String arabicName(C column, C french) {
        String name = name(column);
        if (name == null || !LATIN.matcher(name).find()) {
            return name;
        }
        return reject(
                column,
                name,
                ARABIC.matcher(text(french)).find() ? "file.refused.names-swapped" : "file.refused.not-arabic");
    }

    public String frenchName(C column, C arabic) {
        String name = name(column);
        if (name == null || !ARABIC.matcher(name).find()) {
            return name;
        }
        return reject(
                column,
                name,
                LATIN.matcher(text(arabic)).find() ? "file.refused.names-swapped" : "file.refused.not-latin");
    }

    /** A number of fixed length in which spaces do not count. */
    public String digits(C column, int length) {
        String text = Cells.withoutSpaces(text(column)).replace("-", "");
        if (text.isEmpty()) {
            return null;
        }
        if (Cells.isShortenedNumber(text)) {
            return reject(column, text, "file.refused.shortened-number");
        }
        if (!text.chars().allMatch(Character::isDigit)) {
            return reject(column, text, "file.refused.not-digits", length);
        }
        return text.length() == length ? text : reject(column, text, "file.refused.digit-count", length, text.length());
    }

    /** A value by one of its words. */
    public <V> V word(C column, String text, Words<V> words, String reason) {
        Optional<V> read = text == null ? Optional.empty() : words.read(text);
        if (text != null && read.isEmpty()) {
            reject(column, text, reason);
        }
        return read.orElse(null);
    }

    public LocalDate day(C column) {
        String text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        if (!Days.hasForm(text)) {
            reject(column, text, "file.refused.date-form");
            return null;
        }
        try {
            return Days.read(text);
        } catch (DateTimeException none) {
            reject(column, text, "file.refused.date-impossible");
            return null;
        }
    }

    /** @return null, as what a refused cell is read as */
    public String reject(C column, String value, String reason, Object... arguments) {
        rejections.add(Rejection.of(column, value, reason, arguments));
        return null;
    }

    private String name(C column) {
        return form(column, required(column, 100), NAME, "file.refused.not-a-name");
    }

    private String admitted(C column, String text) {
        if (Cells.isFormula(text)) {
            reject(column, text, "file.refused.formula");
            return "";
        }
        if (Cells.hasControlCharacter(text)) {
            reject(column, text, "file.refused.control-character");
            return "";
        }
        return text;
    }

    private static boolean isBlankAfter(List<String> cells, int width) {
        return cells.stream().skip(width).allMatch(cell -> Cells.clean(cell).isEmpty());
    }
}
