package dz.mujamma.ejb.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dz.mujamma.persistence.calendar.Holiday;
import dz.mujamma.persistence.calendar.WeeklyRest;
import dz.mujamma.persistence.shared.DateRange;
import dz.mujamma.persistence.shared.Localized;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorkCalendarTest {
    private static final LocalDate CHANGED = LocalDate.of(2009, 8, 14);
    private static final WorkWeek WEEK = new WorkWeek(List.of(
            new WeeklyRest(Set.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY), CHANGED, null),
            new WeeklyRest(Set.of(DayOfWeek.THURSDAY, DayOfWeek.FRIDAY), LocalDate.of(1976, 8, 27), CHANGED)));

    private static Holiday holiday(String day, String key) {
        return new Holiday(
                LocalDate.parse(day), key, new Localized(key, key), Holiday.Kind.RELIGIOUS, Holiday.Status.CONFIRMED);
    }

    private static WorkCalendar calendar(int year, Holiday... holidays) {
        DateRange span = new DateRange(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        return new WorkCalendar(span, WEEK, List.of(holidays));
    }

    @Test
    void theWeekRunsFromSundayToThursday() {
        WorkCalendar calendar = calendar(2026);
        DateRange week = new DateRange(LocalDate.of(2026, 11, 15), LocalDate.of(2026, 11, 21));
        assertThat(week.days().filter(calendar::isWorkingDay).map(LocalDate::getDayOfWeek))
                .containsExactly(
                        DayOfWeek.SUNDAY, DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY);
    }

    @Test
    void beforeTheFourteenthOfAugust2009RestWasThursdayAndFriday() {
        WorkCalendar calendar = calendar(2009);
        assertThat(calendar.isRest(LocalDate.of(2009, 8, 6))).as("Thursday").isTrue();
        assertThat(calendar.isRest(LocalDate.of(2009, 8, 8))).as("Saturday").isFalse();
        assertThat(calendar.isRest(LocalDate.of(2009, 8, 13)))
                .as("the last Thursday")
                .isTrue();
        assertThat(calendar.isRest(LocalDate.of(2009, 8, 14)))
                .as("the first Friday")
                .isTrue();
        assertThat(calendar.isRest(LocalDate.of(2009, 8, 15)))
                .as("the first Saturday")
                .isTrue();
        assertThat(calendar.isRest(LocalDate.of(2009, 8, 20))).as("Thursday").isFalse();
    }

    /** Adha 2025 fell on Friday, Saturday and Sunday: it takes one working day and is not replaced. */
    @Test
    void anEidOnDaysOfRestTakesNoWorkingDayTwice() {
        WorkCalendar calendar = calendar(
                2025, holiday("2025-06-06", "adha"), holiday("2025-06-07", "adha"), holiday("2025-06-08", "adha"));
        DateRange week = new DateRange(LocalDate.of(2025, 6, 1), LocalDate.of(2025, 6, 8));
        assertThat(calendar.workingDays(week)).isEqualTo(5);
        assertThat(calendar.holidayDays(week)).isEqualTo(3);
        assertThat(calendar.restDays(week)).isEqualTo(2);
        assertThat(calendar.workingDayFrom(LocalDate.of(2025, 6, 6))).isEqualTo("2025-06-09");
    }

    @Test
    void twoHolidaysOnOneDayAreOneDay() {
        WorkCalendar calendar = calendar(2025, holiday("2025-07-05", "achoura"), holiday("2025-07-05", "independence"));
        LocalDate day = LocalDate.of(2025, 7, 5);
        assertThat(calendar.holidaysOn(day)).hasSize(2);
        assertThat(calendar.holidayDays(new DateRange(day, day))).isEqualTo(1);
    }

    @Test
    void workingDaysAreCountedOverWeekEndsAndHolidays() {
        WorkCalendar calendar = calendar(2026, holiday("2026-11-01", "revolution"));
        assertThat(calendar.plusWorkingDays(LocalDate.of(2026, 10, 29), 1)).isEqualTo("2026-11-02");
        assertThat(calendar.plusWorkingDays(LocalDate.of(2026, 10, 29), 5)).isEqualTo("2026-11-08");
    }

    @Test
    void aDayOutsideTheSnapshotIsNotGuessed() {
        assertThatThrownBy(() -> calendar(2026).isHoliday(LocalDate.of(2027, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
