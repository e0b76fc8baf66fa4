package dz.mujamma.ejb.career;

import dz.mujamma.persistence.shared.RuleException;

/** Reasons that people give. */
final class Reasons {
    private Reasons() {}

    /** @throws RuleException where there is none, or one that is too long */
    static String given(String reason, int longest) {
        if (reason == null || reason.isBlank()) {
            throw new RuleException("career.refused.reason");
        }
        if (reason.strip().length() > longest) {
            throw new RuleException("career.refused.reason-too-long", longest);
        }
        return reason.strip();
    }
}
