package dz.mujamma.web.career;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Days to places on a line of time, in hundredths of its length counted from where reading begins.
 *
 * @param first the first day, of a January
 * @param end the day after the last
 */
record TimeAxis(LocalDate first, LocalDate end) {
    private static final int LABELS = 10;
    private static final int[] STEPS = {1, 2, 5, 10, 20};
    private static final int MONTHS_AHEAD = 6;

    /** Whole years around a career, with some of what is to come. */
    static TimeAxis around(LocalDate earliest, LocalDate latest, LocalDate today) {
        LocalDate ahead = today.plusMonths(MONTHS_AHEAD);
        LocalDate last = latest != null && latest.isAfter(ahead) ? latest : ahead;
        return new TimeAxis(LocalDate.of(earliest.getYear(), 1, 1), LocalDate.of(last.getYear() + 1, 1, 1));
    }

    /** Days before or after the line stand at its ends. */
    double at(LocalDate day) {
        double place = 100.0 * ChronoUnit.DAYS.between(first, day) / ChronoUnit.DAYS.between(first, end);
        return Math.max(0, Math.min(100, place));
    }

    /** A place as it is drawn: mirrored where one reads from right to left. */
    static double drawn(double start, double width, boolean rightToLeft) {
        return rightToLeft ? 100 - start - width : start;
    }

    List<Integer> years() {
        return IntStream.range(first.getYear(), end.getYear()).boxed().toList();
    }

    /** So few that they can be read on a phone. */
    boolean isLabelled(int year) {
        return year % labelStep() == 0;
    }

    private int labelStep() {
        for (int step : STEPS) {
            if (years().size() <= LABELS * step) {
                return step;
            }
        }
        return STEPS[STEPS.length - 1];
    }
}
