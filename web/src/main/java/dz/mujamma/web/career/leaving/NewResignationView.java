package dz.mujamma.web.career.leaving;

import dz.mujamma.ejb.career.resignation.ResignationService;
import dz.mujamma.ejb.career.resignation.ResignationTerms;
import dz.mujamma.ejb.personnel.EmployeeService;
import dz.mujamma.persistence.personnel.EmployeeCard;
import dz.mujamma.persistence.shared.NotFoundException;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;

/** Recording a resignation that was handed in on paper. */
@Named
@ViewScoped
public class NewResignationView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ResignationService resignations;

    @Inject
    private EmployeeService employees;

    @Inject
    private LeavingHistory history;

    @Inject
    private Clock clock;

    private Long employee;

    @NotNull
    private LocalDate filedOn;

    @NotNull
    private LocalDate wishedOn;

    @Size(max = 1000)
    private String reason;

    private transient EmployeeCard card;

    public void open() {
        if (employee == null) {
            throw new NotFoundException();
        }
        getCard();
        if (filedOn == null) {
            filedOn = LocalDate.now(clock);
        }
    }

    public String record() {
        long id = resignations.record(employee, filedOn, wishedOn, reason);
        history.say("leaving.done.recorded");
        return "/career/resignation?faces-redirect=true&id=" + id;
    }

    /** What the law makes of the day it was handed in; null while that is not known. */
    public ResignationTerms getTerms() {
        return filedOn == null ? null : resignations.terms(employee, filedOn);
    }

    public EmployeeCard getCard() {
        if (card == null && employee != null) {
            card = employees.get(employee);
        }
        return card;
    }

    public LocalDate getToday() {
        return LocalDate.now(clock);
    }

    public Long getEmployee() {
        return employee;
    }

    public void setEmployee(Long employee) {
        this.employee = employee;
    }

    public LocalDate getFiledOn() {
        return filedOn;
    }

    public void setFiledOn(LocalDate filedOn) {
        this.filedOn = filedOn;
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
}
