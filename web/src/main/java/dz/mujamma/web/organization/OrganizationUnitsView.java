package dz.mujamma.web.organization;

import dz.mujamma.ejb.organization.UnitService;
import dz.mujamma.ejb.organization.UnitService.OpenUnit;
import dz.mujamma.persistence.calendar.Wilaya;
import dz.mujamma.persistence.organization.UnitRow;
import dz.mujamma.persistence.shared.Localized;
import dz.mujamma.persistence.shared.NotFoundException;
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
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;

/** The units of the body: looked at by HR, added and renamed by the HR director. */
@Named
@ViewScoped
public class OrganizationUnitsView implements Serializable {
    @EJB
    private UnitService units;

    @Inject
    private Texts texts;

    private transient List<UnitRow> rows;
    private transient List<Wilaya> wilayas;

    /** The unit to be renamed, or null where one is added. */
    private Long renamed;

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

    public void open() {
        if (renamed != null) {
            fill(getRows().stream()
                    .filter(row -> row.id() == renamed)
                    .findFirst()
                    .orElseThrow(NotFoundException::new));
        }
    }

    public void save() throws IOException {
        Localized name = new Localized(nameAr.strip(), nameFr.strip());
        if (renamed == null) {
            units.open(new OpenUnit(code, name, parent, wilaya));
            reopen("organization.units.added");
        } else {
            units.rename(renamed, name);
            reopen("organization.units.renamed");
        }
    }

    public boolean isDirector() {
        return Scope.worn().map(hat -> hat.role() == Role.HR_DIRECTOR).orElse(false);
    }

    public List<UnitRow> getRows() {
        if (rows == null) {
            rows = units.rows();
        }
        return rows;
    }

    public List<Wilaya> getWilayas() {
        if (wilayas == null) {
            wilayas = units.wilayas();
        }
        return wilayas;
    }

    public Localized wilayaName(short id) {
        return getWilayas().stream()
                .filter(each -> each.id() == id)
                .map(Wilaya::name)
                .findFirst()
                .orElseThrow();
    }

    private void fill(UnitRow row) {
        code = row.code();
        nameAr = row.name().ar();
        nameFr = row.name().fr();
        wilaya = row.wilayaId();
    }

    private void reopen(String message) throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        faces.addMessage(null, new FacesMessage(texts.say(message, code)));
        external.getFlash().setKeepMessages(true);
        external.redirect(external.getRequestContextPath() + "/organization/units");
    }

    public Long getRenamed() {
        return renamed;
    }

    public void setRenamed(Long renamed) {
        this.renamed = renamed;
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
}
