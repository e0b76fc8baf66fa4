package dz.mujamma.ejb.career;

import dz.mujamma.persistence.shared.RuleException;
import java.util.List;

/**
 * Why an act cannot be signed as it stands, or what is to be known before: a sentence and its arguments.
 *
 * @param article the text it rests on, or an empty text
 */
public record Refusal(String key, List<Object> arguments, String article) {
    public Refusal {
        arguments = List.copyOf(arguments);
    }

    static Refusal of(String key, Object... arguments) {
        return new Refusal(key, List.of(arguments), "");
    }

    static Refusal of(RuleException refused) {
        return new Refusal(refused.key(), refused.arguments(), "");
    }

    RuleException asException() {
        return new RuleException(key, arguments.toArray());
    }
}
