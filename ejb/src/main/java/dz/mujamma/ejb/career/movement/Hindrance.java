package dz.mujamma.ejb.career.movement;

import dz.mujamma.persistence.shared.Localized;
import dz.mujamma.persistence.shared.RuleException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Why an act could not be made, as the history keeps it: key and arguments, a line each.
 *
 * @param arguments as the bundles show them
 */
public record Hindrance(String key, List<String> arguments) {
    Hindrance(RuleException refused) {
        this(refused.key(), refused.arguments().stream().map(Hindrance::text).toList());
    }

    /** Reads what {@link #stored} wrote. */
    public static Hindrance of(String stored) {
        List<String> lines = Arrays.asList(stored.split("\n"));
        return new Hindrance(lines.get(0), lines.subList(1, lines.size()));
    }

    String stored() {
        return Stream.concat(Stream.of(key), arguments.stream()).collect(Collectors.joining("\n"));
    }

    private static String text(Object argument) {
        String text = argument instanceof Localized name ? name.ar() + "|" + name.fr() : String.valueOf(argument);
        return text.replace('\n', ' ');
    }
}
