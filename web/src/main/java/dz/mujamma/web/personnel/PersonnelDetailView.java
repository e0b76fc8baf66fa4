package dz.mujamma.web.personnel;

import dz.mujamma.ejb.personnel.EmployeeService;
import dz.mujamma.persistence.personnel.EmployeeCard;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** The card of one employee. */
@Named
@RequestScoped
public class PersonnelDetailView {
    @EJB
    private EmployeeService employees;

    private long id;
    private EmployeeCard card;

    public void open() {
        card = employees.get(id);
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public EmployeeCard getCard() {
        return card;
    }
}
