package dz.mujamma.ejb.leave;

import dz.mujamma.persistence.shared.RuleException;
import java.util.List;

/** A reason why a leave cannot be had, told before it is sent. */
public record Refusal(String key, List<Object> arguments) {
    public Refusal {
        arguments = List.copyOf(arguments);
    }

    static Refusal of(String key, Object... arguments) {
        return new Refusal(key, List.of(arguments));
    }

    RuleException asException() {
        return new RuleException(key, arguments.toArray());
    }
}
