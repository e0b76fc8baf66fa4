package dz.mujamma.web.organization;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/** Writes a drawing as SVG text. Whatever is written as text or value is escaped; there is no other way in. */
final class Svg {
    private static final String FONTS = "'Plex Arabic','IBM Plex Sans Arabic','Noto Sans Arabic','Segoe UI',sans-serif";

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();
    private final boolean rightToLeft;
    private final double width;

    /** @param rightToLeft mirrors the drawing: all x are counted from where reading begins */
    Svg(double width, double height, boolean rightToLeft, String cssClass, String label) {
        this.width = width;
        this.rightToLeft = rightToLeft;
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\"");
        value("viewBox", "0 0 " + number(width) + " " + number(height));
        value("width", number(width));
        value("height", number(height));
        value("class", cssClass);
        value("role", "group");
        value("aria-label", label);
        value("direction", rightToLeft ? "rtl" : "ltr");
        value("font-family", FONTS);
        out.append('>');
        open.push("svg");
    }

    Svg begin(String element, String... values) {
        tag(element, values);
        out.append('>');
        open.push(element);
        return this;
    }

    Svg end() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** A rectangle from where reading begins. */
    Svg box(double x, double y, double boxWidth, double height, String... values) {
        tag("rect", values);
        value("x", number(rightToLeft ? width - x - boxWidth : x));
        value("y", number(y));
        value("width", number(boxWidth));
        value("height", number(height));
        out.append("/>");
        return this;
    }

    Svg circle(double x, double y, double radius, String... values) {
        tag("circle", values);
        value("cx", number(place(x)));
        value("cy", number(y));
        value("r", number(radius));
        out.append("/>");
        return this;
    }

    /** A line over points given as x, y, x, y. */
    Svg line(double[] points, String... values) {
        tag("path", values);
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < points.length; i += 2) {
            path.append(i == 0 ? "M" : " L")
                    .append(number(place(points[i])))
                    .append(' ')
                    .append(number(points[i + 1]));
        }
        value("d", path.toString());
        value("fill", "none");
        out.append("/>");
        return this;
    }

    /** @param anchor start, middle or end of the text, as it is read, stands at x */
    Svg text(double x, double y, String anchor, String text, String... values) {
        tag("text", values);
        value("x", number(place(x)));
        value("y", number(y));
        value("text-anchor", anchor);
        out.append('>').append(escaped(text)).append("</text>");
        return this;
    }

    Svg title(String text) {
        out.append("<title>").append(escaped(text)).append("</title>");
        return this;
    }

    /** The whole drawing, closed. */
    String finished() {
        while (!open.isEmpty()) {
            end();
        }
        return out.toString();
    }

    private double place(double x) {
        return rightToLeft ? width - x : x;
    }

    private void tag(String element, String... values) {
        out.append('<').append(element);
        for (int i = 0; i < values.length; i += 2) {
            value(values[i], values[i + 1]);
        }
    }

    private void value(String name, String value) {
        out.append(' ').append(name).append("=\"").append(escaped(value)).append('"');
    }

    static String number(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.format(Locale.ROOT, "%.1f", number);
    }

    static String escaped(String text) {
        StringBuilder safe = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '&' -> safe.append("&amp;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.appendCodePoint(c < ' ' ? ' ' : c);
            }
        });
        return safe.toString();
    }
}
