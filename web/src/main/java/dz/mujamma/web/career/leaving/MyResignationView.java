package dz.mujamma.web.career.leaving;

import dz.mujamma.ejb.career.resignation.OwnResignationService;
import dz.mujamma.ejb.career.resignation.ResignationFile;
import dz.mujamma.ejb.career.resignation.ResignationTerms;
import dz.mujamma.web.shared.Happening;
import dz.mujamma.web.shared.Stop;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** The own resignation: written, followed, withdrawn. */
@Named
@ViewScoped
public class MyResignationView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private OwnResignationService resignations;

    @Inject
    private ResignationPath path;

    @Inject
    private LeavingHistory history;

    @NotNull
    private LocalDate wishedOn;

    @Size(max = 1000)
    private String reason;

    private boolean understood;
    private transient List<ResignationFile> files;
    private transient ResignationTerms terms;

    public String give() {
        resignations.give(wishedOn, reason, understood);
        return here("leaving.done.given");
    }

    public String withdraw() {
        resignations.withdraw(getCurrent().row().id());
        return here("leaving.done.withdrawn");
    }

    private String here(String key) {
        history.say(key);
        return "/career/my-resignation?faces-redirect=true";
    }

    public List<ResignationFile> getFiles() {
        if (files == null) {
            files = resignations.mine();
        }
        return files;
    }

    /** The one under way, or null. */
    public ResignationFile getCurrent() {
        return getFiles().stream()
                .filter(file -> file.row().stage().isUnderWay())
                .findFirst()
                .orElse(null);
    }

    /** Those that are over, the newest first. */
    public List<ResignationFile> getPast() {
        return getFiles().stream()
                .filter(file -> !file.row().stage().isUnderWay())
                .toList();
    }

    public ResignationTerms getTerms() {
        if (terms == null) {
            terms = resignations.termsToday();
        }
        return terms;
    }

    public List<Stop> getPath() {
        return path.of(getCurrent());
    }

    public List<Happening> getHappenings() {
        return history.of(getCurrent().events());
    }

    public LocalDate getWishedOn() {
        return wishedOn;
    }

    public void setWishedOn(LocalDate wishedOn) {
        this.wishedOn = wishedOn;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public boolean isUnderstood() {
        return understood;
    }

    public void setUnderstood(boolean understood) {
        this.understood = understood;
    }
}
