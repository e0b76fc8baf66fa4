package dz.mujamma.persistence.shared;

import jakarta.ejb.ApplicationException;
import java.util.List;

/**
 * A refusal that a person can understand: a message key and its arguments. The transaction is rolled back; the web floor
 * turns it into a sentence on the page, or into problem+json for programs, in the reader's language.
 */
@ApplicationException(rollback = true)
public class RuleException extends RuntimeException {
    private final String key;
    private final transient List<Object> arguments;

    public RuleException(String key, Object... arguments) {
        super(key + " " + List.of(arguments));
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /** Key in the message bundles, such as {@code leave.refused.overlap}. */
    public String key() {
        return key;
    }

    /** Values for the placeholders: strings, numbers, {@code LocalDate}s, {@link Localized} texts. */
    public List<Object> arguments() {
        return arguments;
    }
}
