package dz.mujamma.web.career.leaving;

import dz.mujamma.ejb.career.abandonment.AbsenceReportService;
import dz.mujamma.persistence.career.abandonment.Abandonment;
import dz.mujamma.persistence.career.abandonment.OwnPeople.Person;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** A chief tells that somebody of theirs is absent without a word. */
@Named
@ViewScoped
public class ReportAbsenceView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private AbsenceReportService reports;

    @Inject
    private LeavingHistory history;

    @Inject
    private Clock clock;

    @NotNull
    private Long employee;

    @NotNull
    private LocalDate firstDay;

    @Size(max = 1000)
    private String said;

    private transient List<Person> people;
    private transient List<Abandonment> rows;

    public String send() {
        reports.report(employee, firstDay, said);
        history.say("leaving.done.reported");
        return "/career/report-absence?faces-redirect=true";
    }

    public List<Person> getPeople() {
        if (people == null) {
            people = reports.people();
        }
        return people;
    }

    public List<Abandonment> getRows() {
        if (rows == null) {
            rows = reports.reported();
        }
        return rows;
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
