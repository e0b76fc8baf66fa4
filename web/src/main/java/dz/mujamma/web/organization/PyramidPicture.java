package dz.mujamma.web.organization;

import java.util.List;

/** Draws a pyramid of ages: a bar for each band, women on the side where reading begins, men on the other, the old on top. */
final class PyramidPicture {
    private static final int WIDTH = 560;
    private static final int MIDDLE = 104;
    private static final int LINE = 30;
    private static final int HEAD = 34;
    private static final String WOMEN = "#b3671f";
    private static final String MEN = "#0f4c5c";
    private static final String INK = "#1d2b33";

    private PyramidPicture() {}

    /** @param label of the band, such as "25–29" */
    record Bar(String label, long women, long men) {}

    /** @param bars from young to old */
    static String draw(List<Bar> bars, String women, String men, boolean rightToLeft, String label) {
        int height = HEAD + bars.size() * LINE + 8;
        Svg svg = new Svg(WIDTH, height, rightToLeft, "pyramid", label);
        double half = (WIDTH - MIDDLE) / 2.0;
        svg.text(half - 8, 20, "end", women, "font-size", "15", "font-weight", "600", "fill", WOMEN);
        svg.text(half + MIDDLE + 8, 20, "start", men, "font-size", "15", "font-weight", "600", "fill", MEN);
        long most = Math.max(
                1,
                bars.stream()
                        .mapToLong(bar -> Math.max(bar.women(), bar.men()))
                        .max()
                        .orElse(1));
        double room = half - 44;
        for (int i = 0; i < bars.size(); i++) {
            bar(svg, bars.get(bars.size() - 1 - i), HEAD + (double) i * LINE, half, room / most);
        }
        return svg.finished();
    }

    private static void bar(Svg svg, Bar bar, double y, double half, double scale) {
        double women = bar.women() * scale;
        double men = bar.men() * scale;
        double level = y + 18;
        svg.text(half + MIDDLE / 2.0, level, "middle", bar.label(), "font-size", "14", "fill", INK);
        svg.box(half - women, y + 3, women, LINE - 6.0, "rx", "3", "fill", WOMEN);
        svg.box(half + MIDDLE, y + 3, men, LINE - 6.0, "rx", "3", "fill", MEN);
        if (bar.women() > 0) {
            svg.text(half - women - 6, level, "end", String.valueOf(bar.women()), "font-size", "13", "fill", INK);
        }
        if (bar.men() > 0) {
            svg.text(
                    half + MIDDLE + men + 6, level, "start", String.valueOf(bar.men()), "font-size", "13", "fill", INK);
        }
    }
}
