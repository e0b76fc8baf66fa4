package dz.mujamma.ejb.career.seniority;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/** How days become years, months and days. Set by the body, because no text was found that settles it. */
public enum Convention {
    /** Every month has thirty days: the 31st is as the 30th, the last of February is followed by two days more. */
    THIRTY_360 {
        @Override
        Length length(List<Days> stretches) {
            long days = stretches.stream()
                    .mapToLong(stretch -> number(stretch.to()) - number(stretch.from()))
                    .sum();
            return new Length((int) (days / 360), (int) (days % 360 / 30), (int) (days % 30));
        }

        private long number(LocalDate day) {
            return 360L * day.getYear() + 30L * day.getMonthValue() + Math.min(30, day.getDayOfMonth());
        }
    },
    /** Years and months of the calendar; left-over days of several stretches make a month by thirty. */
    CALENDAR {
        @Override
        Length length(List<Days> stretches) {
            Period sum = Period.ZERO;
            for (Days stretch : stretches) {
                sum = sum.plus(Period.between(stretch.from(), stretch.to()));
            }
            int full = stretches.size() > 1 ? sum.getDays() / 30 : 0;
            int months = sum.getYears() * 12 + sum.getMonths() + full;
            return new Length(months / 12, months % 12, sum.getDays() - 30 * full);
        }
    };

    private static final int CALENDAR_YEAR = 365;

    /** Days from one up to, not including, another. */
    record Days(LocalDate from, LocalDate to) {}

    /** @param stretches in order, apart from each other */
    abstract Length length(List<Days> stretches);

    /** @param yearDays 360 or 365, as the setting {@code SENIORITY_YEAR_DAYS} has it */
    public static Convention of(int yearDays) {
        return yearDays == CALENDAR_YEAR ? CALENDAR : THIRTY_360;
    }
}
