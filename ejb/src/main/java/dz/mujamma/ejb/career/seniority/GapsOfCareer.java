package dz.mujamma.ejb.career.seniority;

import dz.mujamma.ejb.career.seniority.CountingRules.Slice;
import dz.mujamma.persistence.career.CareerPeriod;
import dz.mujamma.persistence.career.Position;
import dz.mujamma.persistence.personnel.ServiceGap;
import dz.mujamma.persistence.shared.Localized;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Which days of a career are no work for leave: those in a position whose rule does not count them. */
public final class GapsOfCareer {
    private final CountingRules rules;
    private final Map<Position, Localized> names;

    public GapsOfCareer(CountingRules rules, Map<Position, Localized> names) {
        this.rules = rules;
        this.names = Map.copyOf(names);
    }

    /** In order and apart; days before the first period are none of the career's, and so no gap. */
    public List<ServiceGap> of(List<CareerPeriod> periods, String regime) {
        List<ServiceGap> gaps = new ArrayList<>();
        for (CareerPeriod period : periods) {
            Position position = period.situation().position();
            for (Slice slice : rules.slices(position, regime, period.from(), period.to())) {
                if (!slice.rule().leave()) {
                    add(
                            gaps,
                            new ServiceGap(
                                    slice.from(),
                                    slice.to(),
                                    names.get(position),
                                    slice.rule().source()));
                }
            }
        }
        return gaps;
    }

    private static void add(List<ServiceGap> gaps, ServiceGap gap) {
        ServiceGap last = gaps.isEmpty() ? null : gaps.get(gaps.size() - 1);
        boolean goesOn = last != null
                && Objects.equals(last.to(), gap.from())
                && last.reason().equals(gap.reason())
                && last.source().equals(gap.source());
        if (goesOn) {
            LocalDate from = last.from();
            gaps.set(gaps.size() - 1, new ServiceGap(from, gap.to(), gap.reason(), gap.source()));
        } else {
            gaps.add(gap);
        }
    }
}
