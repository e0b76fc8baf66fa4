package dz.mujamma.web.shared;

import dz.mujamma.persistence.shared.Explanation;
import dz.mujamma.persistence.shared.Localized;
import dz.mujamma.persistence.shared.RuleException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What pages and view beans say, in the language of the person who asks. */
@Named("texts")
@RequestScoped
public class Texts {
    private static final Pattern CITATION = Pattern.compile("(ord|loi|DE|DP)\\.? ([0-9-]+)(?: art\\. ([0-9, -]+))?");
    private static final Map<String, String> TEXTS_OF_BODIES = Map.of(
            "convention collective", "shared.law.agreement",
            "règlement intérieur", "shared.law.internal");

    @Inject
    private CurrentLanguage language;

    public String say(String key, Object... arguments) {
        return catalogue().say(key, List.of(arguments));
    }

    /** For arguments that come as a list, such as those of a notification or of a rejected line. */
    public String sayAll(String key, List<?> arguments) {
        return catalogue().say(key, arguments);
    }

    public String refusal(RuleException refused) {
        return catalogue().say(refused.key(), refused.arguments());
    }

    public String step(Explanation.Step step) {
        return catalogue().say(step.key(), step.arguments());
    }

    /** Texts of law as the reader cites them, several of them parted by semicolons; what is no citation stays as it is. */
    public String law(String source) {
        return Stream.of(source.split("\\s*;\\s*")).map(this::oneLaw).collect(Collectors.joining(" · "));
    }

    private String oneLaw(String source) {
        Matcher citation = CITATION.matcher(source);
        if (!citation.matches()) {
            return TEXTS_OF_BODIES.containsKey(source) ? say(TEXTS_OF_BODIES.get(source)) : source;
        }
        String law = "shared.law." + citation.group(1);
        return citation.group(3) == null
                ? say(law + ".whole", citation.group(2))
                : say(law, citation.group(2), citation.group(3));
    }

    public String of(Localized text) {
        return catalogue().of(text);
    }

    public String date(LocalDate day) {
        return formats().date(day);
    }

    public String longDate(LocalDate day) {
        return formats().longDate(day);
    }

    public String weekday(LocalDate day) {
        return formats().weekday(day);
    }

    public String month(YearMonth month) {
        return formats().month(month);
    }

    public String dayOf(Instant at) {
        return formats().dayOf(at);
    }

    public String moment(Instant at) {
        return formats().moment(at);
    }

    public String number(Number value) {
        return formats().number(value);
    }

    private Formats formats() {
        return catalogue().formats();
    }

    private Catalogue catalogue() {
        return Catalogue.in(language.get());
    }
}
