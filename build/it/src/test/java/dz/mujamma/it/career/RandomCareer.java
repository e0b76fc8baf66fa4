package dz.mujamma.it.career;

import static org.assertj.core.api.Assertions.assertThat;

import dz.mujamma.ejb.career.timeline.ActKinds;
import dz.mujamma.ejb.career.timeline.Career;
import dz.mujamma.ejb.career.timeline.Timeline;
import dz.mujamma.persistence.career.ActFamily;
import dz.mujamma.persistence.career.ActKind;
import dz.mujamma.persistence.career.CareerAct;
import dz.mujamma.persistence.career.CareerPeriod;
import dz.mujamma.persistence.career.Need;
import dz.mujamma.persistence.career.Position;
import dz.mujamma.persistence.career.Situation;
import dz.mujamma.persistence.shared.RuleException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Lives a career at random by the whole catalogue of a regime and holds its timeline to what must always be so: acts in order,
 * acts with effect in the past, corrections and cancellations, of cancellations too. A seed lives the same twice.
 */
final class RandomCareer {
    private static final Situation NOTHING = new Situation(null, null, null, null, null);
    private static final List<Position> STARTS =
            List.of(Position.PROBATION, Position.ACTIVE, Position.SECONDED, Position.AVAILABILITY, Position.SUSPENDED);

    private final int seed;
    private final String regime;
    private final Random random;
    private final ActKinds kinds;
    private final List<ActKind> inOrder;
    private final List<CareerAct> acts = new ArrayList<>();
    private LocalDate day = LocalDate.of(2007, 1, 1);

    RandomCareer(int seed, String regime, ActKinds kinds) {
        this.seed = seed;
        this.regime = regime;
        this.random = new Random(seed);
        this.kinds = kinds;
        this.inOrder = kinds.all().stream()
                .filter(kind -> kind.articles().containsKey(regime))
                .sorted(Comparator.comparing(ActKind::id))
                .toList();
    }

    /** @return the kinds of the acts that were taken */
    Set<String> live(int length) {
        for (int i = 0; i < length; i++) {
            Timeline before = timeline(acts);
            CareerAct next = next(before);
            acts.add(next);
            Timeline after = timeline(acts);
            isWhole(after);
            assertThat(timeline(with(cancelling(next))).periods())
                    .as("seed %s: cancelling %s gives back what was before", seed, next)
                    .isEqualTo(before.periods());
            tryPast();
            tryCorrection();
            tryCancellation();
        }
        return acts.stream().map(CareerAct::kind).collect(Collectors.toSet());
    }

    private Timeline timeline(List<CareerAct> signed) {
        return Career.of(signed, kinds);
    }

    /** A lawful act on a day that is not before the last one. */
    private CareerAct next(Timeline before) {
        day = day.plusDays(random.nextInt(400));
        Position position = before.situationOn(day).position();
        List<ActKind> lawful = inOrder.stream()
                .filter(kind -> kind.family() != ActFamily.CORRECTION)
                .filter(kind -> kind.from().contains(position))
                .toList();
        return act(lawful.get(random.nextInt(lawful.size())), day);
    }

    private CareerAct act(ActKind kind, LocalDate effect) {
        long id = acts.size() + 1L;
        LocalDate end = kind.end() == Need.NONE ? null : effect.plusDays(random.nextInt(900));
        return new CareerAct(id, kind.id(), regime, effect, end, named(kind), null, id);
    }

    private Situation named(ActKind kind) {
        return new Situation(
                kind.position() == Need.REQUIRED ? STARTS.get(random.nextInt(STARTS.size())) : null,
                named(kind.grade(), 5),
                Optional.ofNullable(named(kind.step(), 12)).map(Long::intValue).orElse(null),
                named(kind.post(), 9),
                named(kind.unit(), 4));
    }

    private Long named(Need need, int most) {
        boolean names = need == Need.REQUIRED || need == Need.OPTIONAL && random.nextBoolean();
        return names ? 1L + random.nextInt(most) : null;
    }

    private CareerAct cancelling(CareerAct target) {
        long id = acts.size() + 1L;
        return new CareerAct(id, ActKind.CANCELLATION, regime, target.effectOn(), null, NOTHING, target.id(), id);
    }

    private List<CareerAct> with(CareerAct act) {
        List<CareerAct> all = new ArrayList<>(acts);
        all.add(act);
        return all;
    }

    /** An act with its effect in the past is refused, or leaves a whole timeline that its cancellation takes back. It is lived on with. */
    private void tryPast() {
        LocalDate past = acts.get(0).effectOn().plusDays(random.nextInt(4000));
        ActKind kind = inOrder.get(random.nextInt(inOrder.size()));
        if (kind.family() != ActFamily.CORRECTION) {
            CareerAct act = act(kind, past);
            lawful(with(act)).ifPresent(after -> goOn(act, after));
        }
    }

    /** Any act that stands is cancelled, or the cancellation is refused because of what comes after it. */
    private void tryCancellation() {
        List<CareerAct> standing = timeline(acts).acts();
        CareerAct target = standing.get(random.nextInt(standing.size()));
        CareerAct cancellation = cancelling(target);
        lawful(with(cancellation))
                .filter(after -> !after.acts().isEmpty())
                .ifPresent(after -> goOn(cancellation, after));
    }

    /** Whole, and what it was before once the act is cancelled again; a cancellation, too. */
    private void goOn(CareerAct act, Timeline after) {
        isWhole(after);
        List<CareerPeriod> before = timeline(acts).periods();
        acts.add(act);
        assertThat(timeline(with(cancelling(act))).periods())
                .as("seed %s: cancelling %s gives back what was before", seed, act)
                .isEqualTo(before);
        day = timeline(acts).acts().stream()
                .map(CareerAct::effectOn)
                .filter(day::isBefore)
                .max(LocalDate::compareTo)
                .orElse(day);
    }

    /** A correction keeps the order of the acts, or is refused. */
    private void tryCorrection() {
        Timeline before = timeline(acts);
        CareerAct target = before.acts().get(random.nextInt(before.acts().size()));
        long id = acts.size() + 1L;
        CareerAct correction = new CareerAct(
                id,
                ActKind.CORRECTION,
                regime,
                target.effectOn(),
                target.endsOn(),
                named(kinds.get(target.kind())),
                target.id(),
                id);
        lawful(with(correction)).ifPresent(after -> {
            goOn(correction, after);
            assertThat(after.acts().stream().map(CareerAct::kind))
                    .as("seed %s: %s corrects %s", seed, correction, target)
                    .containsExactlyElementsOf(
                            before.acts().stream().map(CareerAct::kind).toList());
        });
    }

    private Optional<Timeline> lawful(List<CareerAct> signed) {
        try {
            return Optional.of(timeline(signed));
        } catch (RuleException refused) {
            return Optional.empty();
        }
    }

    /**
     * From the first effect on without gap or overlap, no period empty, the last one open, each begun by an act that stands on
     * its day or by the planned end of one, and nobody outside holds anything.
     */
    private void isWhole(Timeline timeline) {
        List<CareerPeriod> periods = timeline.periods();
        assertThat(periods.get(0).from())
                .as("seed %s: %s", seed, periods)
                .isEqualTo(timeline.acts().get(0).effectOn());
        Set<Long> standing = timeline.acts().stream().map(CareerAct::id).collect(Collectors.toSet());
        for (int i = 0; i < periods.size(); i++) {
            CareerPeriod period = periods.get(i);
            LocalDate next = i + 1 < periods.size() ? periods.get(i + 1).from() : null;
            assertThat(period.to()).as("seed %s: %s", seed, periods).isEqualTo(next);
            assertThat(next == null || period.from().isBefore(next))
                    .as("seed %s: no empty period in %s", seed, periods)
                    .isTrue();
            assertThat(standing).as("seed %s: %s", seed, period).contains(period.act());
            if (period.situation().position() == Position.ENDED) {
                assertThat(period.situation()).isEqualTo(Situation.outside(Position.ENDED));
            }
        }
    }
}
