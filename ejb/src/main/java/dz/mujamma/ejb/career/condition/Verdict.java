package dz.mujamma.ejb.career.condition;

import dz.mujamma.persistence.shared.Explanation;
import java.util.List;

/** What the conditions say of an act. @param refusals without any, it may be signed @param warnings to be read, not to be obeyed */
public record Verdict(List<Finding> refusals, List<Finding> warnings, Explanation why) {
    public Verdict {
        refusals = List.copyOf(refusals);
        warnings = List.copyOf(warnings);
    }
}
