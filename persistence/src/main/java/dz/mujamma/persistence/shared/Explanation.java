package dz.mujamma.persistence.shared;

import java.util.List;
import java.util.stream.Stream;

/**
 * Why a rule came to its result: the steps in order, each a message key with its numbers and the text of law it follows.
 * The page's "why?" shows it, an act prints it.
 */
public record Explanation(List<Step> steps) {
    public Explanation {
        steps = List.copyOf(steps);
    }

    public static Explanation of(Step... steps) {
        return new Explanation(List.of(steps));
    }

    public Explanation then(Explanation other) {
        return new Explanation(
                Stream.concat(steps.stream(), other.steps.stream()).toList());
    }

    /**
     * One line of arithmetic.
     *
     * @param key key in the message bundles, such as {@code leave.why.months}
     * @param arguments numbers, dates and texts for its placeholders
     * @param source law and article, or an empty text where the step is plain arithmetic
     */
    public record Step(String key, List<Object> arguments, String source) {
        public Step {
            arguments = List.copyOf(arguments);
        }

        public static Step of(String key, String source, Object... arguments) {
            return new Step(key, List.of(arguments), source);
        }
    }
}
