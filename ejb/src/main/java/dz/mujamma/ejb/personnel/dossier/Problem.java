package dz.mujamma.ejb.personnel.dossier;

import dz.mujamma.persistence.shared.RuleException;
import java.util.List;

/** Why a value is refused. @param key of the sentence that says what is wrong and what would be right */
public record Problem(String field, String key, List<Object> arguments) {
    public Problem {
        arguments = List.copyOf(arguments);
    }

    static Problem of(String field, String key, Object... arguments) {
        return new Problem(field, key, List.of(arguments));
    }

    RuleException asException() {
        return new RuleException(key, arguments.toArray());
    }
}
