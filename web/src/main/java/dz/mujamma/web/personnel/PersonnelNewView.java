package dz.mujamma.web.personnel;

import dz.mujamma.ejb.organization.UnitService;
import dz.mujamma.ejb.personnel.EmployeeService;
import dz.mujamma.ejb.personnel.dossier.Checked;
import dz.mujamma.ejb.personnel.dossier.HireEmployee;
import dz.mujamma.ejb.personnel.dossier.HiringService;
import dz.mujamma.persistence.organization.UnitName;
import dz.mujamma.persistence.personnel.dossier.FileField;
import dz.mujamma.persistence.personnel.dossier.Part;
import dz.mujamma.persistence.personnel.dossier.PartRow;
import dz.mujamma.persistence.personnel.dossier.Twin;
import dz.mujamma.persistence.shared.Localized;
import dz.mujamma.web.shared.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Somebody new, entered by hand. */
@Named
@ViewScoped
public class PersonnelNewView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Set<String> ASKED = Set.of(
            "last_name_ar",
            "first_name_ar",
            "last_name_fr",
            "first_name_fr",
            "sex",
            "birth_date",
            "birth_year",
            "nin",
            "nss");

    @EJB
    private HiringService hiring;

    @EJB
    private EmployeeService employees;

    @EJB
    private UnitService units;

    @Inject
    private Texts texts;

    private PartForm form;
    private String matricule;
    private LocalDate hireDate;
    private String regimeId;
    private Long unitId;
    private String postTitle;
    private boolean notTheSame;
    private transient List<Twin> twins;

    @PostConstruct
    void begin() {
        form = new PartForm(PartRow.blank(Part.IDENTITY), List.of(), (FileField field) -> ASKED.contains(field.name()));
        matricule = hiring.proposedMatricule().orElse(null);
    }

    public String enter() {
        HireEmployee wish = new HireEmployee(
                matricule, form.typed(), hireDate, regimeId, unitId == null ? 0 : unitId, postTitle, notTheSame);
        Checked checked = hiring.check(wish);
        if (!checked.problems().isEmpty()) {
            PartForm.say(checked.problems(), problem -> texts.sayAll(problem.key(), problem.arguments()));
            return null;
        }
        twins = List.copyOf(hiring.twins(checked.values()));
        long id = hiring.hire(wish);
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(texts.say("personnel.new.entered")));
        return "/personnel/detail?faces-redirect=true&id=" + id;
    }

    public List<UnitName> getUnits() {
        return units.names();
    }

    public List<Map.Entry<String, Localized>> getRegimes() {
        return List.copyOf(employees.regimes().entrySet());
    }

    public List<Twin> getTwins() {
        return twins == null ? List.of() : twins;
    }

    /** Whether somebody alike was found who is not surely the same: then HR may say that it is another. */
    public boolean isAlike() {
        return !getTwins().isEmpty() && twins.stream().noneMatch(Twin::same);
    }

    public PartForm getForm() {
        return form;
    }

    public String getMatricule() {
        return matricule;
    }

    public void setMatricule(String matricule) {
        this.matricule = matricule;
    }

    public LocalDate getHireDate() {
        return hireDate;
    }

    public void setHireDate(LocalDate hireDate) {
        this.hireDate = hireDate;
    }

    public String getRegimeId() {
        return regimeId;
    }

    public void setRegimeId(String regimeId) {
        this.regimeId = regimeId;
    }

    public Long getUnitId() {
        return unitId;
    }

    public void setUnitId(Long unitId) {
        this.unitId = unitId;
    }

    public String getPostTitle() {
        return postTitle;
    }

    public void setPostTitle(String postTitle) {
        this.postTitle = postTitle;
    }

    public boolean isNotTheSame() {
        return notTheSame;
    }

    public void setNotTheSame(boolean notTheSame) {
        this.notTheSame = notTheSame;
    }
}
