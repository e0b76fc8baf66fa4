package dz.mujamma.ejb.identity;

import dz.mujamma.persistence.shared.RuleException;
import java.util.Locale;

/** What a new password must be: long enough, not the login in disguise, not one letter repeated. */
public final class PasswordRule {
    public static final int SHORTEST = 10;
    public static final int LONGEST = 200;

    private PasswordRule() {}

    /** @throws RuleException {@code identity.password.*} telling which demand is not met */
    public static void check(String login, String password) {
        if (password == null || password.length() < SHORTEST) {
            throw new RuleException("identity.password.short", SHORTEST);
        }
        if (password.length() > LONGEST) {
            throw new RuleException("identity.password.long", LONGEST);
        }
        if (password.toLowerCase(Locale.ROOT).contains(login)) {
            throw new RuleException("identity.password.login");
        }
        if (password.chars().distinct().count() < 4) {
            throw new RuleException("identity.password.simple");
        }
    }
}
