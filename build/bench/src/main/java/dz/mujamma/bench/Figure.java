package dz.mujamma.bench;

import java.util.Locale;

/**
 * A measured figure beside its floor.
 *
 * @param floor what the same takes without us, or null where the figure has an absolute limit
 * @param limit of the ratio, or of the figure itself where there is no floor
 */
record Figure(String what, double value, String floorIs, Double floor, double limit, String unit, String note) {
    double judged() {
        return floor == null ? value : value / floor;
    }

    boolean kept() {
        return judged() <= limit;
    }

    String row() {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %s | %s | %.0f | %s | %s |",
                what,
                amount(value),
                floor == null ? "-" : amount(floor) + " (" + floorIs + ")",
                floor == null ? "-" : String.format(Locale.ROOT, "%.2f", judged()),
                limit,
                kept() ? "kept" : "MISSED",
                note);
    }

    private String amount(double number) {
        return String.format(Locale.ROOT, unit.isEmpty() ? "%.0f" : number < 1 ? "%.3f %s" : "%.2f %s", number, unit);
    }
}
