package dz.mujamma.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Durations in seconds of the same thing done several times. */
final class Sample {
    private final List<Double> seconds = new ArrayList<>();

    void add(double measured) {
        seconds.add(measured);
    }

    /** The middle one, or the mean of the two in the middle. */
    double median() {
        double[] sorted =
                seconds.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }

    /** The least value that {@code share} of all do not exceed. */
    static double at(double[] values, double share) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)];
    }

    @Override
    public String toString() {
        return seconds.stream().map("%.2f"::formatted).toList().toString();
    }

    String inMilliseconds() {
        return seconds.stream()
                .map(value -> "%.0f ms".formatted(1000 * value))
                .toList()
                .toString();
    }

    static double seconds(Timed timed) throws Exception {
        long start = System.nanoTime();
        timed.run();
        return (System.nanoTime() - start) / 1e9;
    }

    /** Something whose duration is asked. */
    interface Timed {
        void run() throws Exception;
    }
}
