package dz.mujamma.ejb.career.history;

import dz.mujamma.ejb.career.seniority.SeniorityOn;
import dz.mujamma.persistence.career.CareerPeriod;
import dz.mujamma.persistence.career.Position;
import dz.mujamma.persistence.career.Situation;
import dz.mujamma.persistence.career.history.CareerOf;
import dz.mujamma.persistence.career.history.ShownAct;
import dz.mujamma.persistence.career.history.ShownPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A career, asked two questions: what was true on a day, and what was believed on a day.
 *
 * @param on the day asked about
 * @param known the day of the knowledge
 * @param periods as believed on {@code known}
 * @param now as believed today; the same where {@code known} is today
 * @param acts signed by {@code known}, by id; those that the reader may not know of are {@linkplain ShownAct#hidden hidden}
 * @param seniority on the morning of {@code on}, as the periods believed give it
 * @param moments days on which something new became known, the latest first
 */
public record CareerStory(
        CareerOf person,
        LocalDate today,
        LocalDate on,
        LocalDate known,
        List<ShownPeriod> periods,
        List<ShownPeriod> now,
        Map<Long, ShownAct> acts,
        Map<Lane, List<Stretch>> lanes,
        List<LocalDate> moments,
        List<SeniorityOn> seniority) {

    /** A period beside what it changed of the one before. */
    public record Entry(ShownPeriod shown, Set<Lane> changed, ShownAct act) {}

    public boolean isBegun() {
        return !periods.isEmpty();
    }

    /** Grade, post and unit alone; neither positions nor steps, nor the acts behind them. */
    CareerStory forChief() {
        List<ShownPeriod> then = periods.stream().map(CareerStory::placeAlone).toList();
        List<ShownPeriod> known = now.stream().map(CareerStory::placeAlone).toList();
        return new CareerStory(
                person, today, on, this.known, then, known, Map.of(), Lanes.of(then, List.of()), moments, List.of());
    }

    private static ShownPeriod placeAlone(ShownPeriod shown) {
        CareerPeriod period = shown.period();
        Situation situation = period.situation();
        return new ShownPeriod(
                new CareerPeriod(
                        period.from(),
                        period.to(),
                        new Situation(Position.NONE, situation.grade(), null, situation.post(), situation.unit()),
                        period.act()),
                null,
                shown.grade(),
                shown.gradeCode(),
                shown.post(),
                shown.postNumber(),
                shown.unit(),
                shown.unitCode());
    }

    /** Whether an earlier state of knowledge is looked at. */
    public boolean isThen() {
        return known.isBefore(today);
    }

    /** The situation of the day asked about; null before the first act. */
    public ShownPeriod onDay() {
        return Differences.on(periods, on);
    }

    public ShownAct actOf(ShownPeriod shown) {
        return acts.get(shown.period().act());
    }

    /** Of the days up to that of the knowledge: what came later could not be believed then. */
    public List<Difference> differences() {
        return isThen() ? Differences.between(periods, now, known) : List.of();
    }

    /** The latest first. */
    public List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        Situation before = Situation.outside(Position.NONE);
        for (ShownPeriod shown : periods) {
            Situation situation = shown.period().situation();
            Set<Lane> changed = Differences.lanes(before, situation);
            if (!changed.isEmpty()) {
                entries.add(0, new Entry(shown, changed, actOf(shown)));
            }
            before = situation;
        }
        return entries;
    }
}
