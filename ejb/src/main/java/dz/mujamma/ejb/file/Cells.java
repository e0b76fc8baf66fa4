package dz.mujamma.ejb.file;

import java.util.regex.Pattern;

/** What is done to every cell before it is read, and what no cell may hold. */
final class Cells {
    private static final Pattern PLAIN_NUMBER = Pattern.compile("[+-]?[0-9]+([.,][0-9]+)?");
    private static final Pattern SCIENTIFIC = Pattern.compile("[0-9]([.,][0-9]+)?[eE][+-]?[0-9]{1,3}");
    private static final Pattern SPACES = Pattern.compile("[\\s\\h]+");

    private Cells() {}

    /** Without outer and doubled spaces and invisible direction marks, with western digits. Control characters stay, to be refused. */
    static String clean(String cell) {
        if (cell == null || cell.isEmpty()) {
            return "";
        }
        if (isPlainAscii(cell)) {
            return cell.strip();
        }
        StringBuilder kept = new StringBuilder(cell.length());
        for (int i = 0; i < cell.length(); i++) {
            char letter = cell.charAt(i);
            if (!isDirectionMark(letter)) {
                kept.append(western(letter));
            }
        }
        return kept.toString().strip();
    }

    /** Runs of spaces as one; not for cells in which a control character must be seen. */
    static String oneSpaced(String cell) {
        return SPACES.matcher(cell).replaceAll(" ");
    }

    static String withoutSpaces(String cell) {
        return SPACES.matcher(cell).replaceAll("");
    }

    /** True for a text that a spreadsheet would run, also behind the apostrophe that disarms it; a plain number with its sign is none. */
    static boolean isFormula(String cell) {
        String armed = cell.startsWith("'") ? cell.substring(1) : cell;
        return !armed.isEmpty()
                && "=+-@".indexOf(armed.charAt(0)) >= 0
                && !PLAIN_NUMBER.matcher(armed).matches();
    }

    /** The same text, so that no spreadsheet runs it when it opens the file. */
    static String disarmed(String cell) {
        boolean dangerous = isFormula(cell) || cell.startsWith("\t") || cell.startsWith("\r");
        return dangerous && !cell.startsWith("'") ? "'" + cell : cell;
    }

    static boolean hasControlCharacter(String cell) {
        return cell.chars().anyMatch(Character::isISOControl);
    }

    /** True for 1.23457E+17: a long number that a spreadsheet shortened, whose digits are lost. */
    static boolean isShortenedNumber(String cell) {
        return SCIENTIFIC.matcher(cell).matches();
    }

    private static boolean isPlainAscii(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            if (cell.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    private static char western(char letter) {
        if (letter >= '٠' && letter <= '٩') {
            return (char) ('0' + letter - '٠');
        }
        if (letter >= '۰' && letter <= '۹') {
            return (char) ('0' + letter - '۰');
        }
        return letter == '\u00A0' || letter == '\u202F' || letter == '\u2007' ? ' ' : letter;
    }

    private static boolean isDirectionMark(char letter) {
        return letter == '\uFEFF'
                || letter == '\u061C'
                || (letter >= '\u200B' && letter <= '\u200F')
                || (letter >= '\u202A' && letter <= '\u202E')
                || (letter >= '\u2066' && letter <= '\u2069');
    }
}
