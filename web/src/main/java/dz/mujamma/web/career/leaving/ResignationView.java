package dz.mujamma.web.career.leaving;

import dz.mujamma.ejb.career.resignation.ResignationFile;
import dz.mujamma.ejb.career.resignation.ResignationService;
import dz.mujamma.persistence.career.resignation.Resignation;
import dz.mujamma.persistence.shared.NotFoundException;
import dz.mujamma.web.shared.Happening;
import dz.mujamma.web.shared.Stop;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** One resignation: its clock, and what human resources may answer. */
@Named
@ViewScoped
public class ResignationView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ResignationService resignations;

    @Inject
    private ResignationPath path;

    @Inject
    private LeavingHistory history;

    private Long id;
    private LocalDate effectOn;
    private String reason;
    private transient ResignationFile file;

    public void open() {
        if (id == null) {
            throw new NotFoundException();
        }
        Resignation row = getFile().row();
        LocalDate earliest = getFile().terms().earliestEffect(getFile().today());
        effectOn = row.wishedOn().isBefore(earliest) ? earliest : row.wishedOn();
    }

    public String accept() {
        long act = resignations.accept(id, effectOn);
        history.say("leaving.done.accepted");
        return "/career/act?faces-redirect=true&id=" + act;
    }

    public String defer() {
        resignations.defer(id, reason);
        return here("leaving.done.deferred");
    }

    public String refuse() {
        resignations.refuse(id, reason);
        return here("leaving.done.refused");
    }

    public String draftAgain() {
        long act = resignations.draftAgain(id);
        history.say("leaving.done.drafted");
        return "/career/act?faces-redirect=true&id=" + act;
    }

    private String here(String key) {
        history.say(key);
        return "/career/resignation?faces-redirect=true&id=" + id;
    }

    public ResignationFile getFile() {
        if (file == null && id != null) {
            file = resignations.get(id);
        }
        return file;
    }

    public List<Stop> getPath() {
        return path.of(getFile());
    }

    public List<Happening> getHappenings() {
        return history.of(getFile().events());
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public LocalDate getEffectOn() {
        return effectOn;
    }

    public void setEffectOn(LocalDate effectOn) {
        this.effectOn = effectOn;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
