package dz.mujamma.ejb.career.seniority;

import dz.mujamma.ejb.career.rule.CareerRules;
import dz.mujamma.persistence.career.Position;
import dz.mujamma.persistence.career.catalogue.Dated;
import dz.mujamma.persistence.career.catalogue.PositionRule;
import dz.mujamma.persistence.career.catalogue.RuleKey;
import dz.mujamma.persistence.career.catalogue.RuleVersion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** What time in a position counts for, by regime and day. A body's own version wins from its day on over what is supplied. */
public final class CountingRules {
    private final List<CountingRule> rules;

    /** @param rules ordered by their first day, of one day in the order they were entered */
    public CountingRules(List<CountingRule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** What is supplied and what the body fixed over it, of one regime. */
    public static CountingRules of(CareerRules rules, String regime) {
        List<CountingRule> all = new ArrayList<>();
        rules.supplied().positions().getOrDefault(regime, Map.of()).forEach((position, dated) -> {
            dated.forEach(each -> all.add(rule(position, regime, each)));
            rules.versions(RuleKey.position(position.name(), regime))
                    .forEach(version -> all.add(rule(position, regime, version)));
        });
        return new CountingRules(all);
    }

    private static CountingRule rule(Position position, String regime, Dated<PositionRule> dated) {
        PositionRule rule = dated.value();
        return new CountingRule(
                position,
                regime,
                dated.from(),
                dated.to(),
                false,
                false,
                rule.seniority(),
                rule.step(),
                rule.leave(),
                rule.source());
    }

    /** Its values are seniority, step and leave as 0 or 1. */
    private static CountingRule rule(Position position, String regime, RuleVersion version) {
        List<Integer> values = version.values();
        return new CountingRule(
                position,
                regime,
                version.from(),
                null,
                true,
                version.supplied(),
                values.get(0) == 1,
                values.get(1) == 1,
                values.get(2) == 1,
                version.source());
    }

    /** Days under one rule. @param to the day after the last; null while it goes on */
    public record Slice(LocalDate from, LocalDate to, CountingRule rule) {}

    public Optional<CountingRule> ruleOn(Position position, String regime, LocalDate day) {
        CountingRule own = null;
        CountingRule supplied = null;
        for (CountingRule rule : rules) {
            if (rule.position() == position && rule.regimeId().equals(regime) && rule.holdsOn(day)) {
                if (rule.own()) {
                    own = rule;
                } else {
                    supplied = rule;
                }
            }
        }
        return Optional.ofNullable(own == null || own.supplied() ? supplied : own);
    }

    /** Cuts days in a position where the rule changes; days without a rule are left out. */
    public List<Slice> slices(Position position, String regime, LocalDate from, LocalDate to) {
        TreeSet<LocalDate> cuts = new TreeSet<>();
        cuts.add(from);
        for (CountingRule rule : rules) {
            if (rule.position() == position && rule.regimeId().equals(regime)) {
                addWithin(cuts, rule.from(), from, to);
                addWithin(cuts, rule.to(), from, to);
            }
        }
        List<Slice> slices = new ArrayList<>();
        for (LocalDate cut : cuts) {
            LocalDate next = cuts.higher(cut);
            ruleOn(position, regime, cut).ifPresent(rule -> slices.add(new Slice(cut, next == null ? to : next, rule)));
        }
        return slices;
    }

    private static void addWithin(TreeSet<LocalDate> cuts, LocalDate day, LocalDate from, LocalDate to) {
        if (day != null && day.isAfter(from) && (to == null || day.isBefore(to))) {
            cuts.add(day);
        }
    }
}
