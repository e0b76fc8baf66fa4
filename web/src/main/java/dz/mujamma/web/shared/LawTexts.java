package dz.mujamma.web.shared;

import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Sources of rules in the language of the reader: citations ({@code ord. 06-03 art. 134, 136}), notes supplied with the rules
 * ({@code non vérifié}), and both together, parted by semicolons, colons and commas. They are stored in French; what a body typed
 * itself stays as it was typed.
 */
final class LawTexts {
    private static final String NOTE = "shared.source.";
    private static final Pattern CITATION = Pattern.compile(
            "(ord\\.|loi|DE|DP|décret) ([0-9]+-[0-9]+)(?: art\\. ([0-9, -]*[0-9])( et suivants)?)?(?: phase ([12]))?");
    private static final Pattern ASIDE = Pattern.compile("(.+) \\((.+)\\)");
    private static final Map<String, String> LAWS =
            Map.of("ord.", "ord", "loi", "loi", "DE", "DE", "DP", "DP", "décret", "decree");

    /** Notes as they are stored, to the keys that say them. */
    private static final Map<String, String> NOTES = Catalogue.in(Language.FR).under(NOTE);

    private final Catalogue reader;

    LawTexts(Catalogue reader) {
        this.reader = reader;
    }

    String of(String source) {
        return Stream.of(source.split("\\s*;\\s*"))
                .map(part -> known(part).orElse(part))
                .collect(Collectors.joining(" · "));
    }

    private Optional<String> known(String text) {
        return note(text)
                .or(() -> citation(text))
                .or(() -> aside(text))
                .or(() -> both(text, ": ", (one, other) -> one + ": " + other))
                .or(() -> both(text, " modifiée par la ", this::amended))
                .or(() -> both(text, " modif. ", this::amended))
                .or(() -> both(text, ", ", (one, other) -> reader.say("shared.law.and", one, other)));
    }

    private Optional<String> note(String text) {
        return Optional.ofNullable(NOTES.get(text)).map(reader::say);
    }

    private Optional<String> citation(String text) {
        Matcher citation = CITATION.matcher(text);
        if (!citation.matches()) {
            return Optional.empty();
        }
        String law = "shared.law." + LAWS.get(citation.group(1));
        String cited = citation.group(3) == null
                ? reader.say(law + ".whole", citation.group(2))
                : reader.say(law, citation.group(2), citation.group(3));
        String following = citation.group(4) == null ? cited : reader.say("shared.law.following", cited);
        return Optional.of(
                citation.group(5) == null ? following : reader.say("shared.law.phase", following, citation.group(5)));
    }

    private Optional<String> aside(String text) {
        Matcher aside = ASIDE.matcher(text);
        return aside.matches()
                ? known(aside.group(1)).flatMap(main -> known(aside.group(2)).map(said -> main + " (" + said + ")"))
                : Optional.empty();
    }

    /** Two parts that are both known, wherever the mark between them stands. */
    private Optional<String> both(String text, String mark, BinaryOperator<String> together) {
        for (int at = text.indexOf(mark); at > 0; at = text.indexOf(mark, at + 1)) {
            String rest = text.substring(at + mark.length());
            Optional<String> said =
                    known(text.substring(0, at)).flatMap(one -> known(rest).map(other -> together.apply(one, other)));
            if (said.isPresent()) {
                return said;
            }
        }
        return Optional.empty();
    }

    private String amended(String law, String by) {
        return reader.say("shared.law.amended", law, by);
    }
}
