package dz.mujamma.web.career;

import dz.mujamma.ejb.career.rule.CareerRuleService;
import dz.mujamma.ejb.career.rule.RuleLine;
import dz.mujamma.persistence.career.catalogue.RuleKey;
import dz.mujamma.web.shared.CurrentLanguage;
import dz.mujamma.web.shared.ListRequest;
import dz.mujamma.web.shared.Spreadsheet;
import dz.mujamma.web.shared.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The rules of the career: one sort and one regime at a time, a few dozen lines of the catalogue. */
@Named
@RequestScoped
public class CareerRulesView {
    private static final List<String> REGIMES = List.of("LABOUR_90_11", "CIVIL_SERVICE");

    @EJB
    private CareerRuleService rules;

    @Inject
    private ListRequest list;

    @Inject
    private Texts texts;

    @Inject
    private CurrentLanguage language;

    private RuleKey.Sort sort;
    private String regime;
    private RuleLine.State state;
    private List<RuleLine> lines;

    @PostConstruct
    void read() {
        sort = Optional.ofNullable(list.oneOf(RuleKey.Sort.class, "sort-of")).orElse(RuleKey.Sort.ACT);
        regime = REGIMES.stream()
                .filter(each -> each.equals(list.text("regime")))
                .findFirst()
                .orElse(REGIMES.get(0));
        state = list.oneOf(RuleLine.State.class, "state");
        lines = rules.lines(sort, regime).stream().filter(this::asked).toList();
        if ("name".equals(list.sort("order", "name").key())) {
            lines = lines.stream().sorted(Comparator.comparing(this::name)).toList();
        }
    }

    private boolean asked(RuleLine line) {
        String text = list.text("q");
        return (state == null || line.state() == state)
                && (text == null || name(line).toLowerCase().contains(text.toLowerCase()));
    }

    public void export() {
        Spreadsheet.send(
                "career-rules",
                language.get(),
                Stream.of("name", "values", "article", "source", "state")
                        .map(column -> texts.say("rule.column." + column))
                        .toList(),
                (first, size) -> lines.stream().skip(first).limit(size).toList(),
                line -> List.of(
                        name(line),
                        String.join(" · ", values(line)),
                        line.article(),
                        line.source(),
                        texts.say("rule.state." + line.state())));
    }

    public String name(RuleLine line) {
        return RuleWords.name(texts, line);
    }

    public List<String> values(RuleLine line) {
        return RuleWords.values(texts, line.key().sort(), line.values(), line.reminders(), line.unit());
    }

    public String tone(RuleLine line) {
        return switch (line.state()) {
            case OWN -> "calm";
            case VERIFIED -> "good";
            case UNVERIFIED -> "wait";
        };
    }

    public String address(RuleLine line) {
        String clock = line.key().clock() == null ? "" : "&clock=" + line.key().clock();
        return "/career/rule?sort=" + line.key().sort() + "&subject="
                + line.key().subject() + "&regime=" + line.key().regime() + clock;
    }

    public List<RuleLine> getLines() {
        return lines;
    }

    public long getUnverified() {
        return lines.stream()
                .filter(line -> line.state() == RuleLine.State.UNVERIFIED)
                .count();
    }

    public String getSort() {
        return sort.name();
    }

    public String getRegime() {
        return regime;
    }

    public String getState() {
        return state == null ? "" : state.name();
    }

    public List<String> getSorts() {
        return Stream.of(RuleKey.Sort.values()).map(Enum::name).toList();
    }

    public List<String> getRegimes() {
        return REGIMES;
    }

    public List<String> getStates() {
        return Stream.of(RuleLine.State.values()).map(Enum::name).toList();
    }
}
