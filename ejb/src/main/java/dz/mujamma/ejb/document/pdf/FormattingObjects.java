package dz.mujamma.ejb.document.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes XSL-FO. All text passes {@link #escaped}; nothing that comes from a template can open an element. */
final class FormattingObjects {
    /** Numbers and codes with separators: read from left to right also inside Arabic, or 06-03 reads 03-06. */
    private static final Pattern LEFT_TO_RIGHT =
            Pattern.compile("[A-Za-z]{2,4} \\d+/\\d+|[A-Za-z0-9]+(?:[-/.:,@_][A-Za-z0-9]+)+");

    /** Where a French line may not be broken: inside the guillemets, before high punctuation, after "n°" and "M.". */
    private static final Pattern BOUND = Pattern.compile("(?<=«|\\bn°|\\bM\\.) | (?=[»;:!?])");

    private final StringBuilder xml = new StringBuilder(8_192);
    private final Deque<String> open = new ArrayDeque<>();

    FormattingObjects open(String name, String... attributes) {
        start(name, attributes);
        xml.append('>');
        open.push(name);
        return this;
    }

    FormattingObjects empty(String name, String... attributes) {
        start(name, attributes);
        xml.append("/>");
        return this;
    }

    FormattingObjects close() {
        xml.append("</fo:").append(open.pop()).append('>');
        return this;
    }

    /** @param rightToLeft whether numbers in it need a direction of their own */
    FormattingObjects text(String text, boolean rightToLeft) {
        if (!rightToLeft) {
            return raw(BOUND.matcher(text).replaceAll("\u00a0"));
        }
        Matcher number = LEFT_TO_RIGHT.matcher(text);
        int from = 0;
        while (number.find()) {
            raw(text.substring(from, number.start()));
            open("bidi-override", "unicode-bidi", "embed", "direction", "ltr");
            raw(number.group());
            close();
            from = number.end();
        }
        return raw(text.substring(from));
    }

    FormattingObjects raw(String text) {
        xml.append(escaped(text));
        return this;
    }

    String xml() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("still open: " + open);
        }
        return xml.toString();
    }

    private void start(String name, String... attributes) {
        xml.append("<fo:").append(name);
        if (open.isEmpty()) {
            xml.append(" xmlns:fo=\"http://www.w3.org/1999/XSL/Format\"");
        }
        for (int i = 0; i < attributes.length; i += 2) {
            xml.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(escaped(attributes[i + 1]))
                    .append('"');
        }
    }

    /** What XML cannot hold is left out. */
    private static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints().filter(FormattingObjects::allowed).forEach(point -> {
            switch (point) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> safe.appendCodePoint(point);
            }
        });
        return safe.toString();
    }

    private static boolean allowed(int point) {
        return point == '\t'
                || point == '\n'
                || point >= 0x20 && point <= 0xd7ff
                || point >= 0xe000 && point <= 0xfffd
                || point >= 0x10000;
    }
}
