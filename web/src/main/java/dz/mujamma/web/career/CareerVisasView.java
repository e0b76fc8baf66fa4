package dz.mujamma.web.career;

import dz.mujamma.ejb.career.ActChoiceService;
import dz.mujamma.ejb.career.VisaChainService;
import dz.mujamma.persistence.career.ActKind;
import dz.mujamma.persistence.career.VisaStep;
import dz.mujamma.persistence.shared.Localized;
import dz.mujamma.persistence.tenancy.Role;
import dz.mujamma.web.shared.Texts;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The chains of visas: that of all kinds, and those of single kinds. */
@Named
@ViewScoped
public class CareerVisasView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private VisaChainService chains;

    @Inject
    private ActChoiceService choices;

    @Inject
    private EmployeeNames people;

    @Inject
    private Texts texts;

    private String kind = "";
    private Role role = Role.HR_DIRECTOR;
    private String person;

    @NotBlank
    @Size(max = 100)
    private String labelAr;

    @NotBlank
    @Size(max = 100)
    private String labelFr;

    private transient Map<String, List<VisaStep>> all;

    public List<String> complete(String text) {
        return people.complete(text);
    }

    public void open() {
        getAll();
    }

    public String add() {
        List<VisaStep> steps = new ArrayList<>(getSteps());
        Long employee = person == null || person.isBlank() ? null : people.id(person);
        steps.add(new VisaStep(
                new Localized(labelAr.strip(), labelFr.strip()), employee == null ? role : null, employee));
        return kept(steps);
    }

    public String remove(int index) {
        List<VisaStep> steps = new ArrayList<>(getSteps());
        steps.remove(index);
        return kept(steps);
    }

    private String kept(List<VisaStep> steps) {
        chains.set(kind, steps);
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(texts.say("career.visas.kept")));
        return "/career/visas?faces-redirect=true" + (kind.isEmpty() ? "" : "&kind=" + kind);
    }

    public String who(VisaStep step) {
        return step.employee() == null
                ? texts.say(step.role() == Role.CHIEF ? "career.visas.chief" : "shared.role." + step.role())
                : people.name(step.employee());
    }

    public String kindName(String id) {
        return id.isEmpty()
                ? texts.say("career.visas.all-kinds")
                : choices.kinds().stream()
                        .filter(each -> each.id().equals(id))
                        .map(each -> texts.of(each.name()))
                        .findFirst()
                        .orElse(id);
    }

    public Map<String, List<VisaStep>> getAll() {
        if (all == null) {
            all = chains.all();
        }
        return all;
    }

    public List<Map.Entry<String, List<VisaStep>>> getSet() {
        return List.copyOf(getAll().entrySet());
    }

    /** Of the kind that is shown; empty where it has no chain of its own. */
    public List<VisaStep> getSteps() {
        return getAll().getOrDefault(kind, List.of());
    }

    /** What holds where nothing is set. */
    public List<VisaStep> getUsual() {
        return kind.isEmpty() ? chains.usual() : getAll().getOrDefault("", chains.usual());
    }

    public List<ActKind> getKinds() {
        return choices.kinds();
    }

    public List<Role> getRoles() {
        return List.of(Role.CHIEF, Role.HR_OFFICER, Role.HR_DIRECTOR);
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind == null ? "" : kind;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public String getLabelAr() {
        return labelAr;
    }

    public void setLabelAr(String labelAr) {
        this.labelAr = labelAr;
    }

    public String getLabelFr() {
        return labelFr;
    }

    public void setLabelFr(String labelFr) {
        this.labelFr = labelFr;
    }
}
