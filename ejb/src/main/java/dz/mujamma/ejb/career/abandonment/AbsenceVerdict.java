package dz.mujamma.ejb.career.abandonment;

import dz.mujamma.ejb.career.rule.CareerRules;
import dz.mujamma.ejb.personnel.ExcusedDays.Excuse;
import dz.mujamma.persistence.career.catalogue.CareerNumber;
import dz.mujamma.persistence.shared.DateRange;
import dz.mujamma.persistence.shared.Explanation;
import dz.mujamma.persistence.shared.Explanation.Step;
import dz.mujamma.persistence.shared.RuleException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether days of absence are an abandonment of post: so many consecutive days that nothing excuses (ord. 06-03 art. 184). Pure
 * arithmetic; one excused day among them breaks the row, and counting would begin anew after it.
 *
 * @param fullOn the day on which the days of the law are full
 * @param days how many the law asks for
 * @param excuse what breaks the row; null where nothing does
 */
public record AbsenceVerdict(
        LocalDate firstDay, LocalDate fullOn, int days, String article, Excuse excuse, Explanation why) {

    public static AbsenceVerdict of(LocalDate firstDay, String regime, CareerRules rules, List<Excuse> excuses) {
        CareerNumber days = rules.number("ABANDONMENT_DAYS", regime, firstDay);
        LocalDate fullOn = firstDay.plusDays(Math.max(1, days.value()) - 1L);
        DateRange row = new DateRange(firstDay, fullOn);
        Excuse breaking = excuses.stream()
                .filter(each -> each.days().overlaps(row))
                .findFirst()
                .orElse(null);
        return new AbsenceVerdict(
                firstDay, fullOn, days.value(), days.article(), breaking, why(firstDay, fullOn, days, breaking));
    }

    private static Explanation why(LocalDate firstDay, LocalDate fullOn, CareerNumber days, Excuse breaking) {
        List<Step> steps = new ArrayList<>();
        steps.add(Step.of("leaving.why.absence", days.article(), firstDay, days.value(), fullOn));
        if (breaking != null) {
            steps.add(Step.of(
                    "leaving.why.broken",
                    "",
                    breaking.what(),
                    breaking.days().first(),
                    breaking.days().last()));
        }
        if (!days.verified()) {
            steps.add(Step.of("leaving.why.unverified", ""));
        }
        return new Explanation(steps);
    }

    /** The days that may be looked at for excuses. */
    static DateRange span(LocalDate firstDay, String regime, CareerRules rules) {
        int days = rules.number("ABANDONMENT_DAYS", regime, firstDay).value();
        return new DateRange(firstDay, firstDay.plusDays(Math.max(1, days)));
    }

    public boolean isBroken() {
        return excuse != null;
    }

    /** From which day a new row could be counted, where an excuse breaks this one. */
    public Optional<LocalDate> nextFirstDay() {
        return Optional.ofNullable(excuse).map(each -> each.days().last().plusDays(1));
    }

    /** Days of the row that have passed before a day. */
    public long passedBefore(LocalDate day) {
        return Math.max(0, Math.min(ChronoUnit.DAYS.between(firstDay, day), days));
    }

    /** Whether all days of the row have passed. */
    public boolean isFullBefore(LocalDate day) {
        return fullOn.isBefore(day);
    }

    /** @throws RuleException with what excuses the absence, and from when it could count */
    void requireUnbroken() {
        if (excuse == null) {
            return;
        }
        throw new RuleException(
                excuse.days().contains(firstDay) ? "leaving.refused.excused" : "leaving.refused.broken",
                excuse.what(),
                excuse.days().first(),
                excuse.days().last(),
                excuse.days().last().plusDays(1));
    }
}
