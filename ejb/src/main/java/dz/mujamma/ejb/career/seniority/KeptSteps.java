package dz.mujamma.ejb.career.seniority;

import dz.mujamma.ejb.career.rule.CareerRules;
import dz.mujamma.persistence.career.CareerPeriod;
import dz.mujamma.persistence.career.catalogue.CareerNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What is left over in a step at a promotion is kept: the time goes on counting in the step of the higher grade (DP 07-304),
 * where the number {@value #NUMBER} says so on the day of the promotion.
 *
 * @param texts the days of such promotions, and the text each rests on
 */
public record KeptSteps(Map<LocalDate, String> texts) {
    /** The kind of act that leads to a higher grade. */
    public static final String PROMOTION = "PROMOTION";

    /** 1 where the time is kept, 0 where the step begins anew. */
    public static final String NUMBER = "STEP_KEPT_AT_PROMOTION";

    public static final KeptSteps NONE = new KeptSteps(Map.of());

    public KeptSteps {
        texts = Map.copyOf(texts);
    }

    /** @param promotions the days on which promotions that stand take effect */
    public static KeptSteps of(Stream<LocalDate> promotions, CareerRules rules, String regime) {
        Map<LocalDate, String> texts = new TreeMap<>();
        promotions.forEach(day -> {
            CareerNumber number = rules.number(NUMBER, regime, day);
            if (number.value() == 1) {
                texts.put(day, number.article());
            }
        });
        return new KeptSteps(texts);
    }

    /** Whether time in a step goes on from one period into the next. */
    public boolean goesOn(CareerPeriod period, CareerPeriod next) {
        boolean same = Objects.equals(
                        period.situation().grade(), next.situation().grade())
                && Objects.equals(period.situation().step(), next.situation().step());
        return same
                || texts.containsKey(next.from())
                        && period.situation().step() != null
                        && next.situation().step() != null;
    }

    /** The promotions at which time was kept within some periods, in order. */
    public List<LocalDate> within(List<CareerPeriod> periods) {
        return periods.stream()
                .skip(1)
                .map(CareerPeriod::from)
                .filter(texts::containsKey)
                .toList();
    }
}
