package dz.mujamma.web.organization;

import dz.mujamma.ejb.organization.ChiefService;
import dz.mujamma.ejb.organization.ChiefService.Appoint;
import dz.mujamma.ejb.organization.ChiefService.Preview;
import dz.mujamma.ejb.organization.UnitService;
import dz.mujamma.persistence.organization.UnitRow;
import dz.mujamma.web.shared.Texts;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** Appointing who heads a unit: first what it would do, then the appointment. */
@Named
@ViewScoped
public class OrganizationChiefView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String BETWEEN = " · ";

    @EJB
    private UnitService units;

    @EJB
    private ChiefService chiefs;

    @Inject
    private Director director;

    @Inject
    private Texts texts;

    private Long unit;

    @NotBlank
    @Size(max = 200)
    private String person;

    @NotNull
    private LocalDate from;

    /** Last day, included. */
    private LocalDate to;

    private boolean interim;
    private boolean leadsPeople = true;

    private transient Preview preview;
    private transient UnitRow row;

    /** Before anything is drawn, so that who may not is told so. */
    public void open() {
        getRow();
    }

    public List<String> complete(String text) {
        return chiefs.beginning(text.strip()).stream()
                .map(each -> each.matricule() + BETWEEN + texts.of(each.name()))
                .toList();
    }

    public void reckon() {
        preview = chiefs.preview(wish());
    }

    public void save() throws IOException {
        chiefs.appoint(wish());
        director.done(
                "/organization/unit?id=" + unit,
                "organization.chief.done",
                chiefs.person(matricule()).name());
    }

    private Appoint wish() {
        return new Appoint(unit, matricule(), interim, from, to == null ? null : to.plusDays(1), leadsPeople);
    }

    private String matricule() {
        return person.split(BETWEEN)[0].strip();
    }

    public UnitRow getRow() {
        if (row == null) {
            row = units.get(unit == null ? 0 : unit);
        }
        return row;
    }

    public Preview getPreview() {
        return preview;
    }

    public Long getUnit() {
        return unit;
    }

    public void setUnit(Long unit) {
        this.unit = unit;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public boolean isInterim() {
        return interim;
    }

    public void setInterim(boolean interim) {
        this.interim = interim;
    }

    public boolean isLeadsPeople() {
        return leadsPeople;
    }

    public void setLeadsPeople(boolean leadsPeople) {
        this.leadsPeople = leadsPeople;
    }
}
