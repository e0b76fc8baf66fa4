package dz.mujamma.web.career;

import dz.mujamma.ejb.career.history.Stretch;
import java.time.LocalDate;

/**
 * A stretch as it lies on the axis, in hundredths.
 *
 * @param future from where on it is still to come, as hundredths of the bar itself; 100 where nothing is
 * @param beyond from where on its planned end has passed, likewise
 * @param tone how it is coloured
 */
record Bar(Stretch stretch, double start, double width, double future, double beyond, String tone) {
    /** Pixels of a letter, of the margins in a bar, and of the line on a wide screen and on a phone. */
    private static final double LETTER = 7.4;

    private static final double MARGINS = 16;
    private static final double WIDE = 740;
    private static final double NARROW = 320;

    static Bar of(Stretch stretch, TimeAxis axis, LocalDate today, String tone) {
        double start = axis.at(stretch.from());
        double end = stretch.to() == null ? 100 : axis.at(stretch.to());
        LocalDate planned =
                stretch.plannedEnd() == null ? null : stretch.plannedEnd().plusDays(1);
        boolean cut = planned != null && (stretch.to() == null || planned.isBefore(stretch.to()));
        return new Bar(
                stretch,
                start,
                end - start,
                within(axis.at(today), start, end),
                cut ? within(axis.at(planned), start, end) : 100,
                tone);
    }

    private static double within(double place, double start, double end) {
        return end <= start ? 100 : 100 * Math.max(0, Math.min(1, (place - start) / (end - start)));
    }

    /** What can be written on it on a wide screen: the name, else the short one, else nothing. */
    String wideWords(String name) {
        return words(name, WIDE);
    }

    String narrowWords(String name) {
        return words(name, NARROW);
    }

    private String words(String name, double line) {
        if (fits(name, line)) {
            return name;
        }
        return stretch.code() != null && fits(stretch.code(), line) ? stretch.code() : "";
    }

    private boolean fits(String text, double line) {
        return text.length() * LETTER + MARGINS <= line * width / 100;
    }
}
