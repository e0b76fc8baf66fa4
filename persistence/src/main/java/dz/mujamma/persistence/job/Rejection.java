package dz.mujamma.persistence.job;

import dz.mujamma.persistence.shared.Localized;
import java.util.List;

/**
 * An item that a run could not treat.
 *
 * @param reasonKey key in the message bundles
 * @param arguments values for its placeholders
 */
public record Rejection(long item, String label, String reasonKey, List<String> arguments) {
    public Rejection {
        arguments = List.copyOf(arguments);
    }

    public Rejection(long item, String label, String reasonKey, Object... arguments) {
        this(
                item,
                label,
                reasonKey,
                List.of(arguments).stream().map(Localized::storedOrText).toList());
    }
}
