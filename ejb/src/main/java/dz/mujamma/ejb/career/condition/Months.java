package dz.mujamma.ejb.career.condition;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;

/**
 * Length of time as administrations count it: whole months by the calendar, and days. Where several stretches are added up,
 * thirty days are a month; one stretch alone is never rounded.
 */
record Months(int months, int days) {
    private static final int MONTH = 30;

    static final Months NONE = new Months(0, 0);

    /** @param to the day after the last */
    static Months between(LocalDate from, LocalDate to) {
        Period period = Period.between(from, to);
        return new Months((int) period.toTotalMonths(), period.getDays());
    }

    static Months sum(Collection<Months> all) {
        return all.stream().reduce(NONE, Months::plus);
    }

    Months plus(Months other) {
        if (equals(NONE)) {
            return other;
        }
        if (other.equals(NONE)) {
            return this;
        }
        int together = days + other.days;
        return new Months(months + other.months + together / MONTH, together % MONTH);
    }

    boolean atLeast(int wanted) {
        return months >= wanted;
    }

    boolean moreThan(int wanted) {
        return months > wanted || months == wanted && days > 0;
    }
}
