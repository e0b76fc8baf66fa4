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

/** What pages and view beans say, in the language of the person who asks. */
@Named("texts")
@RequestScoped
public class Texts {
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

    /** Where a rule comes from, as the reader cites it: texts of law and notes on them; what is neither stays as it is. */
    public String law(String source) {
        return source == null ? "" : new LawTexts(catalogue()).of(source);
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
