package dz.mujamma.ejb.career.seniority;

import dz.mujamma.ejb.career.seniority.Convention.Days;
import dz.mujamma.ejb.career.seniority.CountingRules.Slice;
import dz.mujamma.ejb.career.seniority.Spells.Spell;
import dz.mujamma.persistence.career.CareerPeriod;
import dz.mujamma.persistence.shared.Explanation;
import dz.mujamma.persistence.shared.Explanation.Step;
import dz.mujamma.persistence.shared.Localized;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Seniority on a day: the days before it that count, by the rule of the position they were spent in. A day counts once it is
 * over, so that somebody installed on 1 January has one year on 1 January of the next. Immutable.
 */
public final class Seniority {
    private final CountingRules rules;
    private final Convention convention;

    public Seniority(CountingRules rules, Convention convention) {
        this.rules = rules;
        this.convention = convention;
    }

    /** All four, in the order of {@link SeniorityKind}. */
    public List<SeniorityOn> on(SeniorityFacts facts, LocalDate day) {
        return Stream.of(SeniorityKind.values())
                .map(kind -> on(facts, kind, day))
                .toList();
    }

    public SeniorityOn on(SeniorityFacts facts, SeniorityKind kind, LocalDate day) {
        List<Piece> pieces = joined(Stream.concat(earlier(facts, kind, day), career(facts, kind, day))
                .toList());
        Length length = convention.length(counted(pieces));
        LocalDate since = pieces.isEmpty() ? null : pieces.get(0).from();
        List<Step> kept = kind == SeniorityKind.STEP ? kept(facts, day) : List.of();
        return new SeniorityOn(kind, since, length, why(pieces, kept, day, length));
    }

    /** Days of one look. @param what the name of an employer, or the key of a position @param presumed the days are not known exactly */
    private record Piece(LocalDate from, LocalDate to, Object what, boolean counts, boolean presumed, String source) {
        boolean goesOnAs(Piece next) {
            return to.equals(next.from)
                    && what.equals(next.what)
                    && counts == next.counts
                    && source.equals(next.source);
        }
    }

    private static Stream<Piece> earlier(SeniorityFacts facts, SeniorityKind kind, LocalDate day) {
        if (kind != SeniorityKind.GENERAL) {
            return Stream.empty();
        }
        LocalDate first =
                Spells.all(facts).stream().map(Spell::from).findFirst().orElse(day);
        LocalDate end = first.isBefore(day) ? first : day;
        return facts.earlier().stream()
                .filter(service -> service.from().isBefore(end))
                .map(service -> new Piece(
                        service.from(),
                        service.to().isBefore(end) ? service.to() : end,
                        service.employer(),
                        service.counts(),
                        service.presumed(),
                        service.source()));
    }

    private Stream<Piece> career(SeniorityFacts facts, SeniorityKind kind, LocalDate day) {
        return spells(facts, kind, day).stream().flatMap(spell -> pieces(spell, facts, kind, day));
    }

    private Stream<Piece> pieces(Spell spell, SeniorityFacts facts, SeniorityKind kind, LocalDate day) {
        CareerPeriod period = spell.period();
        LocalDate to = period.to() == null || period.to().isAfter(day) ? day : period.to();
        return rules.slices(period.situation().position(), facts.regimeId(), period.from(), to).stream()
                .map(slice -> piece(slice, kind, spell.where()));
    }

    private static Piece piece(Slice slice, SeniorityKind kind, Localized where) {
        boolean counts =
                kind == SeniorityKind.STEP ? slice.rule().step() : slice.rule().seniority();
        return new Piece(
                slice.from(),
                slice.to(),
                where == null ? "timeline.position." + slice.rule().position() : where,
                counts,
                false,
                slice.rule().source());
    }

    /** The periods that a kind looks at, in order: all, the last employment, the last time in the grade, in the step. */
    private static List<Spell> spells(SeniorityFacts facts, SeniorityKind kind, LocalDate day) {
        List<Spell> all = kind == SeniorityKind.BODY ? Spells.here(facts) : Spells.all(facts);
        List<Spell> begun =
                all.stream().filter(spell -> spell.from().isBefore(day)).toList();
        if (kind == SeniorityKind.GENERAL || begun.isEmpty()) {
            return begun;
        }
        CareerPeriod last = begun.get(begun.size() - 1).period();
        int first = begun.size() - 1;
        while (first > 0
                && begun.get(first).from().equals(begun.get(first - 1).period().to())
                && belong(begun.get(first - 1).period(), begun.get(first).period(), kind, facts.kept())) {
            first--;
        }
        return kind != SeniorityKind.BODY && last.situation().grade() == null
                ? List.of()
                : begun.subList(first, begun.size());
    }

    private static boolean belong(CareerPeriod earlier, CareerPeriod next, SeniorityKind kind, KeptSteps kept) {
        return switch (kind) {
            case GENERAL, BODY -> true;
            case GRADE ->
                Objects.equals(earlier.situation().grade(), next.situation().grade());
            case STEP -> kept.goesOn(earlier, next);
        };
    }

    /** Promotions at which the time in the step was kept. */
    private static List<Step> kept(SeniorityFacts facts, LocalDate day) {
        List<CareerPeriod> periods = spells(facts, SeniorityKind.STEP, day).stream()
                .map(Spell::period)
                .toList();
        return facts.kept().within(periods).stream()
                .map(each -> Step.of("seniority.why.kept", facts.kept().texts().get(each), each))
                .toList();
    }

    private static List<Piece> joined(List<Piece> pieces) {
        List<Piece> joined = new ArrayList<>();
        for (Piece piece : pieces) {
            Piece last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && last.goesOnAs(piece)) {
                joined.set(
                        joined.size() - 1,
                        new Piece(
                                last.from(),
                                piece.to(),
                                last.what(),
                                last.counts(),
                                last.presumed() || piece.presumed(),
                                last.source()));
            } else if (piece.from().isBefore(piece.to())) {
                joined.add(piece);
            }
        }
        return joined;
    }

    /** Days that count and touch each other are one stretch, whatever they were spent in. */
    private static List<Days> counted(List<Piece> pieces) {
        List<Days> stretches = new ArrayList<>();
        for (Piece piece : pieces) {
            Days last = stretches.isEmpty() ? null : stretches.get(stretches.size() - 1);
            if (!piece.counts()) {
                continue;
            }
            if (last != null && !last.to().isBefore(piece.from())) {
                stretches.set(stretches.size() - 1, new Days(last.from(), piece.to()));
            } else {
                stretches.add(new Days(piece.from(), piece.to()));
            }
        }
        return stretches;
    }

    private Explanation why(List<Piece> pieces, List<Step> kept, LocalDate day, Length length) {
        List<Step> steps = new ArrayList<>();
        for (Piece piece : pieces) {
            Length own = convention.length(List.of(new Days(piece.from(), piece.to())));
            steps.add(Step.of(
                    key(piece),
                    piece.source(),
                    piece.from(),
                    piece.to().minusDays(1),
                    piece.what(),
                    own.years(),
                    own.months(),
                    own.days()));
        }
        steps.addAll(kept);
        steps.add(
                Step.of("seniority.why.total." + convention, "", day, length.years(), length.months(), length.days()));
        return new Explanation(steps);
    }

    private static String key(Piece piece) {
        if (!piece.counts()) {
            return "seniority.why.not";
        }
        return piece.presumed() ? "seniority.why.presumed" : "seniority.why.counts";
    }
}
