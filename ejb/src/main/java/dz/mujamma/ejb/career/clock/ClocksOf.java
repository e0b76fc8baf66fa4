package dz.mujamma.ejb.career.clock;

import dz.mujamma.ejb.career.rule.CareerRules;
import dz.mujamma.ejb.career.timeline.Timeline;
import dz.mujamma.persistence.career.CareerAct;
import dz.mujamma.persistence.career.CareerPeriod;
import dz.mujamma.persistence.career.Position;
import dz.mujamma.persistence.career.catalogue.ActClock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All clocks of a career. A clock is stopped by a later act of a kind that answers it, or by the end of service; acts that were
 * cancelled or corrected start and stop nothing, because the timeline does not have them.
 */
public final class ClocksOf {
    private final Timeline timeline;
    private final CareerRules rules;

    private ClocksOf(Timeline timeline, CareerRules rules) {
        this.timeline = timeline;
        this.rules = rules;
    }

    /** In the order of their due days. */
    public static List<RunningClock> career(Timeline timeline, CareerRules rules) {
        return new ClocksOf(timeline, rules).all();
    }

    private List<RunningClock> all() {
        List<RunningClock> clocks = new ArrayList<>();
        for (int i = 0; i < timeline.acts().size(); i++) {
            CareerAct act = timeline.acts().get(i);
            List<CareerAct> later =
                    timeline.acts().subList(i + 1, timeline.acts().size());
            rules.clocks(act.kind(), act.regime(), act.effectOn()).stream()
                    .flatMap(clock -> started(act, clock, later).stream())
                    .forEach(clocks::add);
        }
        clocks.sort(Comparator.comparing(RunningClock::due).thenComparing(RunningClock::act));
        return clocks;
    }

    private Optional<RunningClock> started(CareerAct act, ActClock clock, List<CareerAct> later) {
        return due(act, clock)
                .map(due -> new RunningClock(
                        act.id(),
                        act.kind(),
                        clock,
                        due,
                        clock.remindBefore().stream()
                                .map(due::minusDays)
                                .sorted()
                                .distinct()
                                .toList(),
                        answer(clock, later)));
    }

    /** Before an end that is not planned there is nothing due. */
    private Optional<LocalDate> due(CareerAct act, ActClock clock) {
        return switch (clock.basis()) {
            case BEFORE_END ->
                Optional.ofNullable(act.endsOn())
                        .map(end -> end.minusMonths(clock.months()).minusDays(clock.days()));
            case AFTER_EFFECT ->
                Optional.of(
                        prolonged(act, act.effectOn().plusMonths(clock.months()).plusDays(clock.days())));
        };
    }

    /** Probation waits while the trainee is away: days in other positions are added. */
    private LocalDate prolonged(CareerAct act, LocalDate due) {
        if (timeline.situationOn(act.effectOn()).position() != Position.PROBATION) {
            return due;
        }
        LocalDate moved = due;
        for (CareerPeriod period : timeline.periods()) {
            boolean away = period.from().isAfter(act.effectOn())
                    && period.from().isBefore(moved)
                    && period.to() != null
                    && isAbsence(period.situation().position());
            if (away) {
                moved = moved.plusDays(ChronoUnit.DAYS.between(period.from(), period.to()));
            }
        }
        return moved;
    }

    private static boolean isAbsence(Position position) {
        return position == Position.NATIONAL_SERVICE || position == Position.SUSPENDED;
    }

    private Long answer(ActClock clock, List<CareerAct> later) {
        return later.stream()
                .filter(act -> clock.answeredBy().contains(act.kind()) || ends(act))
                .map(CareerAct::id)
                .findFirst()
                .orElse(null);
    }

    private boolean ends(CareerAct act) {
        return rules.kinds().get(act.kind()).to() == Position.ENDED
                || act.named().position() == Position.ENDED;
    }
}
