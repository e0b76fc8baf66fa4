package dz.mujamma.web.career.discipline;

import dz.mujamma.ejb.career.discipline.Decide;
import dz.mujamma.ejb.career.discipline.DisciplineDecisionService;
import dz.mujamma.ejb.career.discipline.DisciplineDecisionService.Sanction;
import dz.mujamma.persistence.career.discipline.CaseOutcome;
import dz.mujamma.web.shared.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What a case comes to: the forms of its page from the decision on. */
@Named
@ViewScoped
public class DisciplineDecisionView implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private DisciplineDecisionService decisions;

    @Inject
    private Texts texts;

    @Inject
    private Clock clock;

    private LocalDate day;
    private LocalDate effectOn;
    private String sanction;
    private String reasonAr;
    private String reasonFr;
    private String said;
    private String outcome = CaseOutcome.SANCTIONED.name();
    private transient List<Sanction> choices;

    @PostConstruct
    void begin() {
        day = LocalDate.now(clock);
        effectOn = day;
    }

    public String decide(long id) {
        return toDraft(decisions.decide(id, new Decide(sanction, day, effectOn, reasonAr, reasonFr)));
    }

    public String suspend(long id) {
        return toDraft(decisions.suspend(id, effectOn, reasonAr, reasonFr));
    }

    public String rehabilitate(long id) {
        return toDraft(decisions.rehabilitate(id));
    }

    public String tell(long id) {
        decisions.told(id, day);
        return done(id, "discipline.done.told");
    }

    public String appeal(long id) {
        decisions.appealed(id, day, said);
        return done(id, "discipline.done.appealed");
    }

    public String judge(long id) {
        decisions.judged(id, day, CaseOutcome.valueOf(outcome), said, sanction);
        return done(id, "discipline.done.judged");
    }

    public String close(long id) {
        decisions.close(id, day, said);
        return done(id, "discipline.done.closed");
    }

    private String toDraft(long act) {
        say("discipline.done.drafted");
        return "/career/draft?faces-redirect=true&id=" + act;
    }

    private String done(long id, String key) {
        say(key);
        return "/career/discipline-case?faces-redirect=true&id=" + id;
    }

    private void say(String key) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(texts.say(key)));
    }

    public List<Sanction> nameable(long id) {
        if (choices == null) {
            choices = decisions.nameable(id);
        }
        return choices;
    }

    public List<Sanction> decidable(long id) {
        if (choices == null) {
            choices = decisions.decidable(id);
        }
        return choices;
    }

    public List<Sanction> lighter(long id) {
        if (choices == null) {
            choices = decisions.lighter(id);
        }
        return choices;
    }

    public List<CaseOutcome> getFindings() {
        return List.of(CaseOutcome.SANCTIONED, CaseOutcome.LIGHTER, CaseOutcome.ANNULLED);
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public LocalDate getEffectOn() {
        return effectOn;
    }

    public void setEffectOn(LocalDate effectOn) {
        this.effectOn = effectOn;
    }

    public String getSanction() {
        return sanction;
    }

    public void setSanction(String sanction) {
        this.sanction = sanction;
    }

    public String getReasonAr() {
        return reasonAr;
    }

    public void setReasonAr(String reasonAr) {
        this.reasonAr = reasonAr;
    }

    public String getReasonFr() {
        return reasonFr;
    }

    public void setReasonFr(String reasonFr) {
        this.reasonFr = reasonFr;
    }

    public String getSaid() {
        return said;
    }

    public void setSaid(String said) {
        this.said = said;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }
}
