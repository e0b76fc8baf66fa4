package dz.mujamma.ejb.career.rule;

import dz.mujamma.persistence.career.catalogue.RuleKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A body fixes a rule from a day on.
 *
 * @param values as in {@link dz.mujamma.persistence.career.catalogue.RuleVersion}
 * @param source the text it goes by
 */
public record FixRule(RuleKey key, LocalDate from, List<Integer> values, List<Integer> reminders, String source) {
    public FixRule {
        values = Collections.unmodifiableList(new ArrayList<>(values));
        reminders = List.copyOf(reminders);
    }
}
