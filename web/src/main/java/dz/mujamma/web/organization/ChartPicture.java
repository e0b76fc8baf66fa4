package dz.mujamma.web.organization;

import dz.mujamma.web.organization.ChartLayout.Box;
import java.util.ArrayList;
import java.util.List;

/** Draws an organisation chart: boxes that lead to their units, and signs that open and close what stands below. */
final class ChartPicture {
    private static final String INK = "#1d2b33";
    private static final String SOFT = "#51626c";
    private static final String MAIN = "#0f4c5c";
    private static final int TEXT_LINE = 18;
    private static final int LETTERS = 31;
    private static final int PAD = 14;

    private final boolean rightToLeft;
    private final boolean alone;

    /** @param alone a file of its own, without links */
    ChartPicture(boolean rightToLeft, boolean alone) {
        this.rightToLeft = rightToLeft;
        this.alone = alone;
    }

    String draw(List<ChartNode> nodes, String label) {
        ChartLayout layout = new ChartLayout(nodes);
        Svg svg = new Svg(layout.width(), layout.height(), rightToLeft, "chart", label);
        layout.boxes().forEach(box -> line(svg, layout.above(box), box));
        layout.boxes().forEach(box -> box(svg, box));
        return svg.finished();
    }

    private static void line(Svg svg, Box above, Box box) {
        if (above != null) {
            double from = above.x() + ChartLayout.BOX_WIDTH;
            double turn = from + (ChartLayout.COLUMN - ChartLayout.BOX_WIDTH) / 2.0 + 8;
            double level = above.y() + ChartLayout.BOX_HEIGHT / 2.0;
            double to = box.y() + ChartLayout.BOX_HEIGHT / 2.0;
            svg.line(
                    new double[] {from, level, turn, level, turn, to, box.x(), to},
                    "stroke",
                    "#8a9a9f",
                    "stroke-width",
                    "1.5");
        }
    }

    private void box(Svg svg, Box box) {
        ChartNode node = box.node();
        if (alone) {
            svg.begin("g");
        } else {
            svg.begin(
                    "a",
                    "href",
                    node.href(),
                    "id",
                    "u" + node.id(),
                    "class",
                    "chart-node",
                    "data-up",
                    node.up() == null ? "" : "u" + node.up(),
                    "data-open",
                    String.valueOf(node.open()));
        }
        svg.title(node.name() + " · " + node.chief() + " · " + node.people());
        svg.box(
                box.x(),
                box.y(),
                ChartLayout.BOX_WIDTH,
                ChartLayout.BOX_HEIGHT,
                "rx",
                "10",
                "fill",
                node.depth() == 0 ? "#e3eef0" : "#ffffff",
                "stroke",
                node.depth() == 0 ? MAIN : "#8a9a9f",
                "stroke-width",
                node.depth() == 0 ? "2" : "1");
        words(svg, box);
        svg.end();
        if (node.below() > 0) {
            sign(svg, box);
        }
    }

    private static void words(Svg svg, Box box) {
        ChartNode node = box.node();
        double x = box.x() + PAD;
        double y = box.y() + 22;
        for (String line : wrapped(node.name(), LETTERS, 2)) {
            svg.text(x, y, "start", line, "font-size", "14", "font-weight", "600", "fill", INK);
            y += TEXT_LINE;
        }
        svg.text(x, box.y() + 62, "start", cut(node.chief(), LETTERS + 4), "font-size", "12.5", "fill", SOFT);
        svg.text(x, box.y() + 80, "start", node.people(), "font-size", "12.5", "fill", MAIN);
    }

    private void sign(Svg svg, Box box) {
        ChartNode node = box.node();
        double x = box.x() + ChartLayout.BOX_WIDTH;
        double y = box.y() + ChartLayout.BOX_HEIGHT / 2.0;
        if (!alone) {
            svg.begin("a", "href", node.toggle(), "class", "chart-sign", "aria-label", node.toggleLabel());
            svg.title(node.toggleLabel());
        }
        if (!alone || !node.open()) {
            svg.circle(x, y, 14, "fill", node.open() ? "#ffffff" : MAIN, "stroke", MAIN, "stroke-width", "1.5");
            svg.text(
                    x,
                    y + 4.5,
                    "middle",
                    node.open() ? "−" : String.valueOf(node.below()),
                    "font-size",
                    "12.5",
                    "font-weight",
                    "600",
                    "fill",
                    node.open() ? MAIN : "#ffffff");
        }
        if (!alone) {
            svg.end();
        }
    }

    /** A text in lines of so many letters, broken between words; what is left over is cut. */
    static List<String> wrapped(String text, int letters, int most) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > letters && lines.size() < most - 1) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines.stream().map(each -> cut(each, letters)).toList();
    }

    static String cut(String text, int letters) {
        return text.length() <= letters ? text : text.substring(0, letters - 1).strip() + "…";
    }
}
