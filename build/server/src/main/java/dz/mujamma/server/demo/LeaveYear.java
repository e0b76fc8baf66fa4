package dz.mujamma.server.demo;

import dz.mujamma.persistence.shared.DateRange;
import dz.mujamma.server.demo.LeaveAsked.Outcome;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** The leaves one person would like over a year up to today and a little beyond, in the order asked, none over another. */
final class LeaveYear {
    private static final ZoneId ALGIERS = ZoneId.of("Africa/Algiers");
    private static final List<Integer> LENGTHS = List.of(2, 3, 3, 5, 5, 7, 10, 15, 15, 20);
    private static final List<String> NOTES =
            List.of("ظروف عائلية", "سفر مع العائلة", "أشغال في البيت", "موعد طبي لأحد الوالدين");
    private static final List<String> REASONS = List.of(
            "ضرورة المصلحة: نهاية السنة المالية",
            "عدد الغائبين في المصلحة كبير في هذه الفترة",
            "يرجى اختيار تاريخ بعد إقفال الحصيلة الشهرية");

    private final LocalDate today;
    private final Draw draw;

    LeaveYear(LocalDate today, Draw draw) {
        this.today = today;
        this.draw = draw;
    }

    List<Wish> of(Habit habit) {
        List<Wish> wishes = new ArrayList<>();
        LocalDate from = today.minusDays(draw.between(250, 330));
        int past = habit == Habit.SAVING ? 1 : draw.between(1, 3);
        for (int i = 0; i < past; i++) {
            int length = habit == Habit.SAVING ? 5 : draw.from(LENGTHS);
            LocalDate first = workday(season(from.plusDays(draw.between(20, 80))));
            DateRange days = new DateRange(first, first.plusDays(length - 1L));
            if (days.last().isAfter(today.minusDays(25))) {
                break;
            }
            wishes.add(settled(days, first.minusDays(draw.between(8, 20)), pastOutcome(habit)));
            from = days.last().plusDays(21);
        }
        now(habit, wishes);
        return wishes;
    }

    private void now(Habit habit, List<Wish> wishes) {
        switch (habit) {
            case AWAY_TODAY -> {
                LocalDate first = today.minusDays(draw.between(0, 4));
                LocalDate last = today.plusDays(draw.between(0, 6));
                wishes.add(settled(new DateRange(first, last), first.minusDays(draw.between(8, 15)), Outcome.APPROVED));
            }
            case LEAVING_SOON -> {
                DateRange days = ahead(4, 35);
                wishes.add(settled(days, today.minusDays(draw.between(6, 15)), Outcome.APPROVED));
            }
            case WAITING_FOR_ANSWER -> {
                DateRange days = ahead(6, 40);
                wishes.add(new Wish(days, today.minusDays(draw.between(1, 4)), null, Outcome.PENDING, note(), null));
            }
            case SAVING, AT_WORK -> {
                // nothing under way
            }
        }
    }

    private DateRange ahead(int least, int most) {
        LocalDate first = workday(today.plusDays(draw.between(least, most)));
        return new DateRange(first, first.plusDays(draw.between(1, 7)));
    }

    private Wish settled(DateRange days, LocalDate asked, Outcome outcome) {
        LocalDate settled = workday(asked.plusDays(draw.between(1, 3)));
        return new Wish(days, asked, settled, outcome, note(), outcome == Outcome.REFUSED ? draw.from(REASONS) : null);
    }

    private Outcome pastOutcome(Habit habit) {
        if (habit == Habit.SAVING || draw.chance(86)) {
            return Outcome.APPROVED;
        }
        return draw.chance(60) ? Outcome.REFUSED : Outcome.WITHDRAWN;
    }

    private String note() {
        return draw.chance(30) ? draw.from(NOTES) : null;
    }

    /** Many who could leave in spring wait for July or August. */
    private LocalDate season(LocalDate day) {
        boolean waits = (day.getMonth() == Month.MAY || day.getMonth() == Month.JUNE) && draw.chance(70);
        return waits ? day.withMonth(Month.JULY.getValue()).plusDays(draw.between(0, 35)) : day;
    }

    private static LocalDate workday(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case FRIDAY -> day.plusDays(2);
            case SATURDAY -> day.plusDays(1);
            default -> day;
        };
    }

    /** A leave as wished: {@code settled} and {@code reason} are null where there is none yet. */
    record Wish(DateRange days, LocalDate asked, LocalDate settled, Outcome outcome, String note, String reason) {
        LeaveAsked by(Person person, Person decider, long id, String leaveType, BigDecimal taken) {
            return new LeaveAsked(
                    id,
                    person,
                    decider,
                    leaveType,
                    days,
                    taken,
                    outcome,
                    note,
                    asked.atTime(9, (int) (id % 60)).atZone(ALGIERS).toInstant(),
                    settled == null
                            ? null
                            : settled.atTime(14, (int) (id % 60))
                                    .atZone(ALGIERS)
                                    .toInstant(),
                    reason);
        }
    }
}
