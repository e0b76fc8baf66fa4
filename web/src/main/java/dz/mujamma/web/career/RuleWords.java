package dz.mujamma.web.career;

import dz.mujamma.ejb.career.rule.RuleLine;
import dz.mujamma.persistence.career.catalogue.Firmness;
import dz.mujamma.persistence.career.catalogue.RuleKey;
import dz.mujamma.web.shared.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Rules of the career in words. */
final class RuleWords {
    static final List<String> LIMITS = List.of(
            "minMonths",
            "maxMonths",
            "careerMaxMonths",
            "careerMaxActs",
            "positionMaxActs",
            "minServiceMonths",
            "minDays",
            "maxDays");
    static final List<String> COUNTS = List.of("seniority", "step", "leave", "paid");

    private RuleWords() {}

    /** What the rule is about. */
    static String name(Texts texts, RuleLine line) {
        return switch (line.key().sort()) {
            case ACT, POSITION -> texts.of(line.name());
            case CLOCK, DOCUMENT -> texts.of(line.clock()) + " – " + texts.of(line.name());
            case NUMBER -> texts.say("rule.number." + line.key().subject());
        };
    }

    /** What the rule says, line by line; one line where it sets no limit. */
    static List<String> values(
            Texts texts, RuleKey.Sort sort, List<Integer> values, List<Integer> reminders, String unit) {
        return switch (sort) {
            case ACT -> limits(texts, values);
            case POSITION -> counts(texts, values);
            case CLOCK -> clock(texts, values, reminders, unit);
            case DOCUMENT -> List.of(texts.say("rule.firmness." + Firmness.values()[values.get(0)]));
            case NUMBER -> List.of(texts.say("rule.unit." + unit, values.get(0)));
        };
    }

    private static List<String> limits(Texts texts, List<Integer> values) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < LIMITS.size(); i++) {
            if (values.get(i) != null) {
                words.add(texts.say("rule.limit." + LIMITS.get(i), values.get(i)));
            }
        }
        return words.isEmpty() ? List.of(texts.say("rule.limit.none")) : words;
    }

    private static List<String> counts(Texts texts, List<Integer> values) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < COUNTS.size(); i++) {
            if (values.get(i) == 1) {
                words.add(texts.say("rule.counts." + COUNTS.get(i)));
            }
        }
        return words.isEmpty() ? List.of(texts.say("rule.counts.none")) : words;
    }

    private static List<String> clock(Texts texts, List<Integer> values, List<Integer> reminders, String basis) {
        String due = texts.say("rule.clock." + basis, values.get(0), values.get(1));
        String days = reminders.stream().map(String::valueOf).collect(Collectors.joining(" · "));
        return reminders.isEmpty() ? List.of(due) : List.of(due, texts.say("rule.clock.reminders", days));
    }
}
