package dz.mujamma.ejb.career.seniority;

import dz.mujamma.persistence.career.CareerPeriod;
import dz.mujamma.persistence.career.Position;
import dz.mujamma.persistence.shared.Localized;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The whole career in one order of days: what was spent here, and between it what was spent in other bodies. */
final class Spells {
    private Spells() {}

    /** @param where the other body, or null for this one */
    record Spell(CareerPeriod period, Localized where) {
        LocalDate from() {
            return period.from();
        }
    }

    /** Those of this body alone. */
    static List<Spell> here(SeniorityFacts facts) {
        return facts.periods().stream()
                .filter(period -> !isOutside(period))
                .map(period -> new Spell(period, null))
                .toList();
    }

    /** All; a day that two bodies tell of, such as one of a secondment, is that of this body. */
    static List<Spell> all(SeniorityFacts facts) {
        List<Spell> all = new ArrayList<>(here(facts));
        facts.elsewhere().stream()
                .filter(each -> !isOutside(each.period()))
                .sorted(Comparator.comparing(each -> each.period().from()))
                .forEach(each -> all.addAll(free(each, List.copyOf(all))));
        all.sort(Comparator.comparing(Spell::from));
        return all;
    }

    /** What of a stretch no other covers. */
    private static List<Spell> free(ServiceElsewhere stretch, List<Spell> covering) {
        List<CareerPeriod> left = List.of(stretch.period());
        for (Spell cover : covering) {
            left = left.stream()
                    .flatMap(period -> without(period, cover.period()).stream())
                    .toList();
        }
        return left.stream().map(period -> new Spell(period, stretch.body())).toList();
    }

    private static List<CareerPeriod> without(CareerPeriod period, CareerPeriod cover) {
        boolean apart = !cover.from().isBefore(period.to())
                || cover.to() != null && !cover.to().isAfter(period.from());
        if (apart) {
            return List.of(period);
        }
        List<CareerPeriod> left = new ArrayList<>();
        if (period.from().isBefore(cover.from())) {
            left.add(period.until(cover.from()));
        }
        if (cover.to() != null && cover.to().isBefore(period.to())) {
            left.add(new CareerPeriod(cover.to(), period.to(), period.situation(), period.act()));
        }
        return left;
    }

    private static boolean isOutside(CareerPeriod period) {
        return period.situation().position() == Position.ENDED
                || period.situation().position() == Position.NONE;
    }
}
