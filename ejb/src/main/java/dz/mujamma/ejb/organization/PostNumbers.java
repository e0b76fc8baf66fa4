package dz.mujamma.ejb.organization;

import dz.mujamma.persistence.shared.RuleException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

/** Numbers of several posts that follow one another: A-0098, A-0099, A-0100. */
final class PostNumbers {
    private static final Pattern NUMBER = Pattern.compile("(.*?)(\\d{1,15})(\\D*)");

    private PostNumbers() {}

    /** @throws RuleException where several are wanted and the first has no figures to count on */
    static List<String> from(String first, int count) {
        if (count == 1) {
            return List.of(first);
        }
        Matcher parts = NUMBER.matcher(first);
        if (!parts.matches()) {
            throw new RuleException("organization.refused.number-without-figures", first);
        }
        String figures = parts.group(2);
        long start = Long.parseLong(figures);
        return LongStream.range(start, start + count)
                .mapToObj(number -> parts.group(1) + ("%0" + figures.length() + "d").formatted(number) + parts.group(3))
                .toList();
    }
}
