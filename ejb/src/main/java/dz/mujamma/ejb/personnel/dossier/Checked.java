package dz.mujamma.ejb.personnel.dossier;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was typed, read.
 *
 * @param values as they are stored: tidied, all fields of the part, nothing said is null
 * @param problems why it cannot be stored; empty where it can
 */
public record Checked(Map<String, String> values, List<Problem> problems) {
    public Checked {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        problems = List.copyOf(problems);
    }

    /** The values, or the first refusal as one that ends the transaction. */
    Map<String, String> orRefuse() {
        problems.stream().findFirst().map(Problem::asException).ifPresent(refusal -> {
            throw refusal;
        });
        return values;
    }
}
