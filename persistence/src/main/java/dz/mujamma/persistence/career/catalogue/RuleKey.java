package dz.mujamma.persistence.career.catalogue;

/**
 * Names a rule that a body may fix itself.
 *
 * @param subject a kind of act, a position, or a number
 * @param clock id of the clock, or code of the document; null where the rule is neither
 */
public record RuleKey(Sort sort, String subject, String regime, String clock) {
    /** What sort of rule. */
    public enum Sort {
        ACT,
        POSITION,
        CLOCK,
        NUMBER,
        DOCUMENT
    }

    public static RuleKey act(String kind, String regime) {
        return new RuleKey(Sort.ACT, kind, regime, null);
    }

    public static RuleKey position(String position, String regime) {
        return new RuleKey(Sort.POSITION, position, regime, null);
    }

    public static RuleKey clock(String kind, String regime, String clock) {
        return new RuleKey(Sort.CLOCK, kind, regime, clock);
    }

    public static RuleKey document(String kind, String regime, String code) {
        return new RuleKey(Sort.DOCUMENT, kind, regime, code);
    }

    public static RuleKey number(String number, String regime) {
        return new RuleKey(Sort.NUMBER, number, regime, null);
    }
}
