package dz.mujamma.web.career;

import dz.mujamma.ejb.career.rule.ReferenceService;
import dz.mujamma.persistence.career.catalogue.ReferenceLine;
import dz.mujamma.persistence.tenancy.Role;
import dz.mujamma.persistence.tenancy.Scope;
import dz.mujamma.web.shared.Done;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The body's own legal references at the head of its acts. */
@Named
@ViewScoped
public class CareerReferencesView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String HERE = "/career/references";

    @EJB
    private ReferenceService references;

    @Inject
    private Done done;

    @Inject
    private Clock clock;

    private String regime;

    @NotBlank
    @Size(max = 1000)
    private String ar;

    @NotBlank
    @Size(max = 1000)
    private String fr;

    @NotNull
    private LocalDate from;

    @NotBlank
    @Size(max = 500)
    private String source;

    private Long ending;
    private LocalDate last;
    private transient List<ReferenceLine> lines;

    public String add() {
        references.add(regime == null || regime.isBlank() ? null : regime, ar, fr, from, source);
        return done.at(HERE, "rule.reference.added", from);
    }

    public String end() {
        references.end(ending, last);
        return done.at(HERE, "rule.reference.ended", last);
    }

    public List<ReferenceLine> getLines() {
        if (lines == null) {
            lines = references.all();
        }
        return lines;
    }

    /** The one that is to end, or null. */
    public ReferenceLine getChosen() {
        return getLines().stream()
                .filter(line -> ending != null && line.id() == ending)
                .findFirst()
                .orElse(null);
    }

    public boolean isDirector() {
        return Scope.hat().role() == Role.HR_DIRECTOR;
    }

    public LocalDate getToday() {
        return LocalDate.now(clock);
    }

    public String getRegime() {
        return regime;
    }

    public void setRegime(String regime) {
        this.regime = regime;
    }

    public String getAr() {
        return ar;
    }

    public void setAr(String ar) {
        this.ar = ar;
    }

    public String getFr() {
        return fr;
    }

    public void setFr(String fr) {
        this.fr = fr;
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

    public Long getEnding() {
        return ending;
    }

    public void setEnding(Long ending) {
        this.ending = ending;
    }

    public LocalDate getLast() {
        return last;
    }

    public void setLast(LocalDate last) {
        this.last = last;
    }
}
