package dz.mujamma.persistence.career.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A body's own version of a rule, from a day on.
 *
 * @param supplied goes back to what is supplied; the values then say nothing
 * @param values ACT: minMonths, maxMonths, careerMaxMonths, careerMaxActs, positionMaxActs, minServiceMonths, minDays, maxDays,
 *     each or null; POSITION: seniority, step, leave, paid as 0 or 1; CLOCK: months, days; NUMBER: the value;
 *     DOCUMENT: the place of its {@link Firmness}
 * @param reminders days before the due day of a clock; empty for others
 * @param source the text the body goes by
 */
public record RuleVersion(
        long id,
        RuleKey key,
        LocalDate from,
        boolean supplied,
        List<Integer> values,
        List<Integer> reminders,
        String source,
        String enteredBy,
        Instant enteredAt) {
    public RuleVersion {
        values = Collections.unmodifiableList(new ArrayList<>(values));
        reminders = List.copyOf(reminders);
    }
}
