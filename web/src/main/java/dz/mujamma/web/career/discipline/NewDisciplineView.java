package dz.mujamma.web.career.discipline;

import dz.mujamma.ejb.career.discipline.DisciplineService;
import dz.mujamma.ejb.personnel.EmployeeService;
import dz.mujamma.persistence.career.discipline.Fault;
import dz.mujamma.persistence.career.discipline.OpenCase;
import dz.mujamma.persistence.personnel.EmployeeCard;
import dz.mujamma.persistence.shared.NotFoundException;
import dz.mujamma.web.shared.Texts;
import jakarta.ejb.EJB;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
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

/** Opening a case about an employee. */
@Named
@ViewScoped
public class NewDisciplineView implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private DisciplineService discipline;

    @EJB
    private EmployeeService employees;

    @Inject
    private Texts texts;

    @Inject
    private Clock clock;

    private Long employee;

    @NotNull
    private String fault;

    @NotNull
    private LocalDate foundOn;

    @NotNull
    private LocalDate openedOn;

    @NotBlank
    @Size(max = 4000)
    private String facts;

    private LocalDate today;
    private transient EmployeeCard card;
    private transient List<Fault> faults;

    public void open() {
        if (employee == null) {
            throw new NotFoundException();
        }
        DisciplineTrust.require();
        faults = discipline.faults(employee);
        today = LocalDate.now(clock);
        openedOn = today;
    }

    public String send() {
        long id = discipline.open(new OpenCase(employee, fault, facts, foundOn, openedOn));
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(texts.say("discipline.done.opened")));
        return "/career/discipline-case?faces-redirect=true&id=" + id;
    }

    public EmployeeCard getCard() {
        if (card == null && employee != null) {
            card = employees.get(employee);
        }
        return card;
    }

    public List<Fault> getFaults() {
        if (faults == null) {
            faults = discipline.faults(employee);
        }
        return faults;
    }

    public LocalDate getToday() {
        return today;
    }

    public Long getEmployee() {
        return employee;
    }

    public void setEmployee(Long employee) {
        this.employee = employee;
    }

    public String getFault() {
        return fault;
    }

    public void setFault(String fault) {
        this.fault = fault;
    }

    public LocalDate getFoundOn() {
        return foundOn;
    }

    public void setFoundOn(LocalDate foundOn) {
        this.foundOn = foundOn;
    }

    public LocalDate getOpenedOn() {
        return openedOn;
    }

    public void setOpenedOn(LocalDate openedOn) {
        this.openedOn = openedOn;
    }

    public String getFacts() {
        return facts;
    }

    public void setFacts(String facts) {
        this.facts = facts;
    }
}
