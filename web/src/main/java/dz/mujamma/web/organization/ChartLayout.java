package dz.mujamma.web.organization;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the boxes of a chart stand: a column for each depth from where reading begins, those below a unit under one another, the
 * first of them level with it. So the chart grows downwards and no wider than its columns, however many units there are.
 */
final class ChartLayout {
    static final int BOX_WIDTH = 236;
    static final int BOX_HEIGHT = 92;
    static final int COLUMN = BOX_WIDTH + 54;
    static final int LINE = BOX_HEIGHT + 14;
    static final int MARGIN = 8;

    private final List<Box> boxes = new ArrayList<>();
    private final Map<Long, Box> byId = new HashMap<>();
    private int lines;
    private int columns;

    /** @param nodes each before those below it */
    ChartLayout(List<ChartNode> nodes) {
        int lastDepth = -1;
        for (ChartNode node : nodes) {
            if (node.depth() <= lastDepth) {
                lines++;
            }
            lastDepth = node.depth();
            columns = Math.max(columns, node.depth() + 1);
            Box box = new Box(node, MARGIN + node.depth() * COLUMN, MARGIN + lines * LINE);
            boxes.add(box);
            byId.put(node.id(), box);
        }
        if (!nodes.isEmpty()) {
            lines++;
        }
    }

    /** @param x from where reading begins */
    record Box(ChartNode node, double x, double y) {}

    List<Box> boxes() {
        return List.copyOf(boxes);
    }

    Box above(Box box) {
        return box.node().up() == null ? null : byId.get(box.node().up());
    }

    double width() {
        return 2 * MARGIN + (double) columns * COLUMN;
    }

    double height() {
        return 2 * MARGIN + (double) lines * LINE;
    }

    int lines() {
        return lines;
    }
}
