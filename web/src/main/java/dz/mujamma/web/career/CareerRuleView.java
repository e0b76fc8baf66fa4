package dz.mujamma.web.career;

import dz.mujamma.ejb.career.rule.CareerRuleService;
import dz.mujamma.ejb.career.rule.FixRule;
import dz.mujamma.ejb.career.rule.RuleLine;
import dz.mujamma.ejb.career.rule.RuleSheet;
import dz.mujamma.persistence.career.catalogue.Firmness;
import dz.mujamma.persistence.career.catalogue.RuleKey;
import dz.mujamma.persistence.career.catalogue.RuleVersion;
import dz.mujamma.persistence.shared.RuleException;
import dz.mujamma.persistence.tenancy.Role;
import dz.mujamma.persistence.tenancy.Scope;
import dz.mujamma.web.shared.Texts;
import jakarta.ejb.EJB;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** One rule of the career: as it is, as it was, and fixed anew from a day on. */
@Named
@ViewScoped
public class CareerRuleView implements Serializable {
    private static final long serialVersionUID = 1L;

    /** One value that is typed. */
    public static final class Field implements Serializable {
        private static final long serialVersionUID = 1L;

        private final String name;
        private Integer number;

        Field(String name, Integer number) {
            this.name = name;
            this.number = number;
        }

        public String getName() {
            return name;
        }

        public Integer getNumber() {
            return number;
        }

        public void setNumber(Integer number) {
            this.number = number;
        }

        public boolean isYes() {
            return number != null && number == 1;
        }

        public void setYes(boolean yes) {
            number = yes ? 1 : 0;
        }
    }

    @EJB
    private CareerRuleService rules;

    @Inject
    private Texts texts;

    private RuleKey.Sort sort;
    private String subject;
    private String regime;
    private String clock;

    @NotNull
    private LocalDate from;

    @NotBlank
    @Size(max = 500)
    private String source;

    @Size(max = 60)
    private String reminders;

    private final List<Field> fields = new ArrayList<>();
    private transient RuleSheet sheet;

    public void open() {
        RuleLine now = getSheet().now();
        List<String> names = names();
        for (int i = 0; i < names.size(); i++) {
            fields.add(new Field(names.get(i), now.values().get(i)));
        }
        reminders = now.reminders().stream().map(String::valueOf).collect(Collectors.joining(", "));
        source = now.state() == RuleLine.State.OWN ? now.source() : null;
    }

    private List<String> names() {
        return switch (sort) {
            case ACT -> RuleWords.LIMITS;
            case POSITION -> RuleWords.COUNTS;
            case CLOCK -> List.of("months", "days");
            case DOCUMENT -> List.of("firmness");
            case NUMBER -> List.of(getSheet().now().unit());
        };
    }

    public void save() throws IOException {
        rules.fix(new FixRule(key(), from, fields.stream().map(Field::getNumber).toList(), typedReminders(), source));
        done("rule.done.fixed");
    }

    public void backToSupplied() throws IOException {
        rules.backToSupplied(key(), from, source);
        done("rule.done.supplied");
    }

    private void done(String key) throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        faces.addMessage(null, new FacesMessage(texts.say(key, getName(), from)));
        external.getFlash().setKeepMessages(true);
        external.redirect(external.getRequestContextPath() + "/career/rules?sort-of=" + sort + "&regime=" + regime);
    }

    private List<Integer> typedReminders() {
        if (sort != RuleKey.Sort.CLOCK || reminders == null || reminders.isBlank()) {
            return List.of();
        }
        String typed = reminders.strip();
        if (!typed.matches("\\d{1,4}([\\s,،;]+\\d{1,4})*")) {
            throw new RuleException("rule.refused.reminders");
        }
        return Arrays.stream(typed.split("[\\s,،;]+")).map(Integer::valueOf).toList();
    }

    private RuleKey key() {
        return new RuleKey(sort, subject, regime, clock);
    }

    public RuleSheet getSheet() {
        if (sheet == null) {
            sheet = rules.sheet(key());
        }
        return sheet;
    }

    public String getName() {
        return RuleWords.name(texts, getSheet().now());
    }

    public List<String> getNow() {
        return words(getSheet().now());
    }

    public List<String> getSupplied() {
        return words(getSheet().supplied());
    }

    private List<String> words(RuleLine line) {
        return RuleWords.values(texts, sort, line.values(), line.reminders(), line.unit());
    }

    public List<String> words(RuleVersion version) {
        return version.supplied()
                ? List.of(texts.say("rule.version.supplied"))
                : RuleWords.values(
                        texts,
                        sort,
                        version.values(),
                        version.reminders(),
                        getSheet().now().unit());
    }

    public boolean isDirector() {
        return Scope.worn().map(hat -> hat.role() == Role.HR_DIRECTOR).orElse(false);
    }

    public boolean isYesOrNo() {
        return sort == RuleKey.Sort.POSITION;
    }

    /** How firmly a document may be asked; empty for other rules. */
    public List<Firmness> getFirmnesses() {
        return sort == RuleKey.Sort.DOCUMENT ? List.of(Firmness.values()) : List.of();
    }

    public boolean isClocked() {
        return sort == RuleKey.Sort.CLOCK;
    }

    public boolean isFixed() {
        return getSheet().now().state() == RuleLine.State.OWN;
    }

    public List<Field> getFields() {
        return fields;
    }

    public RuleKey.Sort getSort() {
        return sort;
    }

    public void setSort(RuleKey.Sort sort) {
        this.sort = sort;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getRegime() {
        return regime;
    }

    public void setRegime(String regime) {
        this.regime = regime;
    }

    public String getClock() {
        return clock;
    }

    public void setClock(String clock) {
        this.clock = clock;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getReminders() {
        return reminders;
    }

    public void setReminders(String reminders) {
        this.reminders = reminders;
    }
}
