package dz.mujamma.ejb.career.rule;

import dz.mujamma.persistence.career.catalogue.RuleVersion;
import java.util.List;

/**
 * One rule with its history.
 *
 * @param now as it is today
 * @param supplied as it would be without the body's versions
 * @param versions the body's, the last entered first
 */
public record RuleSheet(RuleLine now, RuleLine supplied, List<RuleVersion> versions) {
    public RuleSheet {
        versions = List.copyOf(versions);
    }
}
