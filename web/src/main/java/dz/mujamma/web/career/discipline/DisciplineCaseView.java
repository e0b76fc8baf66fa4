package dz.mujamma.web.career.discipline;

import dz.mujamma.ejb.career.discipline.CaseFile;
import dz.mujamma.ejb.career.discipline.DisciplineService;
import dz.mujamma.persistence.shared.NotFoundException;
import dz.mujamma.web.shared.Happening;
import dz.mujamma.web.shared.Stop;
import dz.mujamma.web.shared.Texts;
import jakarta.ejb.EJB;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** One case: where it stands, its clocks, and its steps up to the opinion of the council. */
@Named
@ViewScoped
public class DisciplineCaseView implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private DisciplineService discipline;

    @Inject
    private Texts texts;

    @Inject
    private CaseWords words;

    private Long id;
    private LocalDate day;
    private LocalDate hearing;
    private String said;
    private String sanction;
    private transient CaseFile file;

    public void open() {
        if (id == null) {
            throw new NotFoundException();
        }
        DisciplineTrust.require();
        day = getFile().today();
    }

    public String notifyGrievances() {
        discipline.notified(id, day, said);
        return done("discipline.done.notified");
    }

    public String explain() {
        discipline.explained(id, day, said);
        return done("discipline.done.explained");
    }

    public String silent() {
        discipline.silent(id, day);
        return done("discipline.done.silent");
    }

    public String refer() {
        discipline.refer(id, day, said);
        return done("discipline.done.referred");
    }

    public String call() {
        discipline.call(id, day, hearing);
        return done("discipline.done.called");
    }

    public String giveOpinion() {
        discipline.opinion(id, day, sanction == null || sanction.isBlank() ? null : sanction, said);
        return done("discipline.done.opinion");
    }

    private String done(String key) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(texts.say(key)));
        return "/career/discipline-case?faces-redirect=true&id=" + id;
    }

    public CaseFile getFile() {
        if (file == null && id != null) {
            file = discipline.get(id);
        }
        return file;
    }

    public List<Stop> getStops() {
        return words.stops(getFile());
    }

    public List<Happening> getHappenings() {
        return words.happenings(getFile());
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public LocalDate getHearing() {
        return hearing;
    }

    public void setHearing(LocalDate hearing) {
        this.hearing = hearing;
    }

    public String getSaid() {
        return said;
    }

    public void setSaid(String said) {
        this.said = said;
    }

    public String getSanction() {
        return sanction;
    }

    public void setSanction(String sanction) {
        this.sanction = sanction;
    }
}
