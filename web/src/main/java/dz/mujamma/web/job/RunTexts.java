package dz.mujamma.web.job;

import dz.mujamma.ejb.job.RunRow;
import dz.mujamma.persistence.job.RunStatus;
import dz.mujamma.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** How runs are put into words. */
@Named("runTexts")
@RequestScoped
public class RunTexts {
    private static final String MISSING = "missing.";
    private static final List<String> FIRST = List.of("persons", "days");

    @Inject
    private Texts texts;

    /** A figure of the summary, named in the reader's language. */
    public record Figure(String name, String value) {}

    /** What the job does, and for which month where it has one. */
    public String title(RunRow run) {
        String name = texts.say("job.name." + run.job());
        String month = run.parameters().get("month");
        return month == null ? name : texts.say("job.title", name, YearMonth.parse(month));
    }

    /** The month it is about; null where it is about none. */
    public String month(RunRow run) {
        String month = run.parameters().get("month");
        return month == null ? null : texts.month(YearMonth.parse(month));
    }

    public String mode(RunRow run) {
        return texts.say("job.mode." + run.mode());
    }

    public String status(RunRow run) {
        return texts.say("job.status." + run.status());
    }

    /** Tone of the badge that shows the status. */
    public String tone(RunRow run) {
        return switch (run.status()) {
            case COMPLETED -> "good";
            case RUNNING -> "wait";
            case FAILED, INTERRUPTED -> "bad";
            case STOPPED -> "calm";
        };
    }

    public String remaining(RunRow run) {
        return run.remaining() == null
                ? texts.say("job.remaining.unknown")
                : texts.say("job.remaining", run.remaining().toMinutes());
    }

    public String error(RunRow run) {
        return run.errorKey() == null ? null : texts.sayAll(run.errorKey(), run.errorArguments());
    }

    public String statusHint(RunRow run) {
        boolean hinted = run.status() == RunStatus.INTERRUPTED || run.status() == RunStatus.STOPPED;
        return hinted ? texts.say("job.hint." + run.status()) : null;
    }

    public List<Figure> figures(RunRow run) {
        return run.summary().entrySet().stream()
                .filter(figure -> !figure.getKey().startsWith(MISSING))
                .sorted(Comparator.comparing(
                        figure -> FIRST.contains(figure.getKey()) ? FIRST.indexOf(figure.getKey()) : FIRST.size()))
                .map(figure -> new Figure(texts.say("job.figure." + figure.getKey()), texts.number(figure.getValue())))
                .toList();
    }

    /** The sentence on earlier months that were never granted; null where there is none. */
    public String missing(RunRow run) {
        return run.summary().entrySet().stream()
                .filter(figure -> figure.getKey().startsWith(MISSING))
                .map(figure -> missing(figure.getKey(), figure.getValue()))
                .reduce(this::and)
                .map(months -> texts.say("job.missing", months))
                .orElse(null);
    }

    /** Whether the run moves people from one unit to another, and counts nothing. */
    public boolean moves(RunRow run) {
        return run.job().equals("career-reassign");
    }

    /** What a line tells beside its figures: where a person goes, or months that were never granted. */
    public String detail(Map<String, String> detail) {
        return detail.containsKey("to")
                ? texts.sayAll("job.change", List.of(detail.get("from"), detail.get("to"), detail.get("on")))
                : months(detail);
    }

    private String months(Map<String, String> detail) {
        return Arrays.stream(detail.getOrDefault("missing", "").split(" "))
                .filter(month -> !month.isBlank())
                .map(month -> texts.month(YearMonth.parse(month)))
                .reduce(this::and)
                .orElse("");
    }

    private String and(String first, String second) {
        return texts.say("job.and", first, second);
    }

    private String missing(String key, BigDecimal persons) {
        return texts.say("job.missing.month", YearMonth.parse(key.substring(MISSING.length())), persons);
    }
}
