package dz.mujamma.ejb.organization;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Five years of age; the first and the last band are open. @param from,to whole years, both included */
public record AgeBand(int from, int to) {
    private static final int YEARS = 5;
    private static final int FIRST = 20;
    private static final int LAST = 65;
    private static final int OPEN = 200;

    /** From young to old: under 20, 20 to 24, and so on up to 65 and more. */
    public static Stream<AgeBand> all() {
        return Stream.concat(
                Stream.of(new AgeBand(0, FIRST - 1)),
                IntStream.rangeClosed(FIRST / YEARS, LAST / YEARS).mapToObj(five -> of(five * YEARS)));
    }

    public static AgeBand of(int age) {
        if (age < FIRST) {
            return new AgeBand(0, FIRST - 1);
        }
        return age >= LAST
                ? new AgeBand(LAST, OPEN)
                : new AgeBand(age / YEARS * YEARS, age / YEARS * YEARS + YEARS - 1);
    }

    public boolean isYoungest() {
        return from == 0;
    }

    public boolean isOldest() {
        return to == OPEN;
    }
}
