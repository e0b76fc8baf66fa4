package dz.mujamma.persistence.shared;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;

/** Whole days from {@code first} to {@code last}, both included. */
@Embeddable
public record DateRange(LocalDate first, LocalDate last) {
    public DateRange {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(first + " is after " + last);
        }
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    public boolean overlaps(DateRange other) {
        return !first.isAfter(other.last) && !last.isBefore(other.first);
    }

    /** Number of calendar days, at least one. */
    public int length() {
        return (int) ChronoUnit.DAYS.between(first, last) + 1;
    }

    public Stream<LocalDate> days() {
        return first.datesUntil(last.plusDays(1));
    }
}
