package dz.mujamma.ejb.career.condition;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;

/** Length of time as administrations count it: whole months by the calendar, and days, thirty of which are a month. */
record Months(int months, int days) implements Comparable<Months> {
    private static final int MONTH = 30;

    static final Months NONE = new Months(0, 0);

    /** @param to the day after the last */
    static Months between(LocalDate from, LocalDate to) {
        Period period = Period.between(from, to);
        return new Months((int) period.toTotalMonths(), period.getDays());
    }

    static Months sum(Collection<Months> all) {
        int days = all.stream().mapToInt(Months::inDays).sum();
        return new Months(days / MONTH, days % MONTH);
    }

    Months plus(Months other) {
        int days = inDays() + other.inDays();
        return new Months(days / MONTH, days % MONTH);
    }

    boolean atLeast(int wanted) {
        return inDays() >= wanted * MONTH;
    }

    boolean moreThan(int wanted) {
        return inDays() > wanted * MONTH;
    }

    private int inDays() {
        return months * MONTH + days;
    }

    @Override
    public int compareTo(Months other) {
        return Integer.compare(inDays(), other.inDays());
    }
}
