package dz.mujamma.ejb.career.seniority;

import dz.mujamma.persistence.career.Position;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** What time in a position counts for, by regime and day. A body's own version wins from its day on over what is supplied. */
public final class CountingRules {
    private final List<CountingRule> rules;

    /** @param rules ordered by their first day, of one day in the order they were entered */
    public CountingRules(List<CountingRule> rules) {
        this.rules = List.copyOf(rules);
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
