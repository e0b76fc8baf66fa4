package dz.mujamma.web.career.leaving;

import dz.mujamma.ejb.career.abandonment.AbandonmentService;
import dz.mujamma.ejb.career.abandonment.AbsenceVerdict;
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

/** Opening a case of abandonment: the first day is typed, the page says what its days come to. */
@Named
@ViewScoped
public class NewAbandonmentView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private AbandonmentService abandonments;

    @Inject
    private EmployeeService employees;

    @Inject
    private LeavingHistory history;

    @Inject
    private Clock clock;

    private Long employee;

    @NotNull
    private LocalDate firstDay;

    @Size(max = 1000)
    private String said;

    private transient EmployeeCard card;

    public void open() {
        if (employee == null) {
            throw new NotFoundException();
        }
        getCard();
    }

    public String start() {
        long id = abandonments.open(employee, firstDay, said);
        history.say("leaving.done.opened");
        return "/career/abandonment?faces-redirect=true&id=" + id;
    }

    /** Null while no day is typed. */
    public AbsenceVerdict getVerdict() {
        return firstDay == null ? null : abandonments.look(employee, firstDay);
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

    public LocalDate getFirstDay() {
        return firstDay;
    }

    public void setFirstDay(LocalDate firstDay) {
        this.firstDay = firstDay;
    }

    public String getSaid() {
        return said;
    }

    public void setSaid(String said) {
        this.said = said;
    }
}
