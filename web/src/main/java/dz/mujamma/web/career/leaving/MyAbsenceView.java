package dz.mujamma.web.career.leaving;

import dz.mujamma.ejb.career.abandonment.AbandonmentFile;
import dz.mujamma.ejb.career.abandonment.OwnAbsenceService;
import dz.mujamma.web.shared.Happening;
import dz.mujamma.web.shared.Stop;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;

/** What is held against the own absence, and the answer to it. */
@Named
@ViewScoped
public class MyAbsenceView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private OwnAbsenceService absences;

    @Inject
    private AbandonmentPath path;

    @Inject
    private LeavingHistory history;

    @NotBlank
    @Size(max = 1000)
    private String justification;

    private transient List<AbandonmentFile> files;

    public String answer() {
        absences.answer(getCurrent().row().id(), justification);
        history.say("leaving.done.answered");
        return "/career/my-absence?faces-redirect=true";
    }

    public List<AbandonmentFile> getFiles() {
        if (files == null) {
            files = absences.mine();
        }
        return files;
    }

    /** The case under way, or null. */
    public AbandonmentFile getCurrent() {
        return getFiles().stream()
                .filter(file -> file.row().stage().isUnderWay())
                .findFirst()
                .orElse(null);
    }

    public List<AbandonmentFile> getPast() {
        return getFiles().stream()
                .filter(file -> !file.row().stage().isUnderWay())
                .toList();
    }

    public List<Stop> getPath() {
        return path.of(getCurrent());
    }

    public List<Happening> getHappenings() {
        return history.of(getCurrent().events());
    }

    public String getJustification() {
        return justification;
    }

    public void setJustification(String justification) {
        this.justification = justification;
    }
}
