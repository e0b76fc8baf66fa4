package dz.mujamma.web.organization;

import dz.mujamma.ejb.organization.UnitChangeService;
import dz.mujamma.ejb.organization.UnitChangeService.OpenUnit;
import dz.mujamma.ejb.organization.UnitService;
import dz.mujamma.persistence.calendar.Wilaya;
import dz.mujamma.persistence.organization.UnitChange.Place;
import dz.mujamma.persistence.organization.UnitName;
import dz.mujamma.persistence.shared.Localized;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** Opening a unit. */
@Named
@ViewScoped
public class OrganizationNewUnitView implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private UnitService units;

    @EJB
    private UnitChangeService changes;

    @Inject
    private Director director;

    @NotBlank
    @Size(max = 40)
    @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._/-]*", message = "{organization.units.code.form}")
    private String code;

    @NotBlank
    @Size(max = 200)
    private String nameAr;

    @NotBlank
    @Size(max = 200)
    private String nameFr;

    private Long parent;

    @NotNull
    private Short wilaya;

    private LocalDate day;

    private transient List<UnitName> unitNames;
    private transient List<Wilaya> wilayas;

    /** Before anything is drawn, so that who may not is told so. */
    public void open() {
        getUnits();
        getWilayas();
    }

    public void save() throws IOException {
        long id = changes.open(
                new OpenUnit(code, new Localized(nameAr.strip(), nameFr.strip()), new Place(parent, wilaya), day));
        director.done("/organization/unit?id=" + id, "organization.units.added", code.strip());
    }

    public List<UnitName> getUnits() {
        if (unitNames == null) {
            unitNames = units.names();
        }
        return unitNames;
    }

    public List<Wilaya> getWilayas() {
        if (wilayas == null) {
            wilayas = units.wilayas();
        }
        return wilayas;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getNameAr() {
        return nameAr;
    }

    public void setNameAr(String nameAr) {
        this.nameAr = nameAr;
    }

    public String getNameFr() {
        return nameFr;
    }

    public void setNameFr(String nameFr) {
        this.nameFr = nameFr;
    }

    public Long getParent() {
        return parent;
    }

    public void setParent(Long parent) {
        this.parent = parent;
    }

    public Short getWilaya() {
        return wilaya;
    }

    public void setWilaya(Short wilaya) {
        this.wilaya = wilaya;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }
}
