package dz.mujamma.server.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SplittableRandom;

/** Chance from a seed: the same seed draws the same. */
public final class Draw {
    private final SplittableRandom random;

    public Draw(long seed) {
        random = new SplittableRandom(seed);
    }

    public int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    public <T> T from(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** True in {@code percent} of a hundred draws. */
    public boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    public LocalDate day(LocalDate first, LocalDate last) {
        return first.plusDays(between(0, (int) ChronoUnit.DAYS.between(first, last)));
    }
}
