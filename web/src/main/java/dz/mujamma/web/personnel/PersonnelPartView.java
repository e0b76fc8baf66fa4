package dz.mujamma.web.personnel;

import dz.mujamma.ejb.personnel.EmployeeService;
import dz.mujamma.ejb.personnel.dossier.Checked;
import dz.mujamma.ejb.personnel.dossier.EmployeeFileService;
import dz.mujamma.persistence.personnel.EmployeeCard;
import dz.mujamma.persistence.personnel.dossier.Part;
import dz.mujamma.persistence.shared.NotFoundException;
import dz.mujamma.web.shared.Texts;
import jakarta.ejb.EJB;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** One row of a part of a file: entered, changed, or taken out where it was entered by mistake. */
@Named
@ViewScoped
public class PersonnelPartView implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private EmployeeFileService files;

    @EJB
    private EmployeeService employees;

    @Inject
    private Texts texts;

    private long employee;
    private String partName;
    private Long row;
    private PartForm form;
    private transient EmployeeCard card;

    public void open() {
        form = new PartForm(files.row(employee, part(), row), files.wilayas());
        if (!part().isMany()) {
            row = null;
        }
    }

    public String save() {
        Checked checked = files.check(employee, part(), row, form.typed());
        if (!checked.problems().isEmpty()) {
            PartForm.say(checked.problems(), problem -> texts.sayAll(problem.key(), problem.arguments()));
            return null;
        }
        files.save(employee, part(), row, form.version(), form.typed());
        return done("personnel.part.saved");
    }

    public String remove() {
        files.remove(employee, part(), row, form.version());
        return done("personnel.part.removed");
    }

    private String done(String key) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(texts.say(key)));
        return "/personnel/detail?faces-redirect=true&id=" + employee;
    }

    private Part part() {
        return Part.named(partName).orElseThrow(NotFoundException::new);
    }

    /** Whether what is shown can be taken out as a whole. */
    public boolean isRemovable() {
        return row != null && part().isMany();
    }

    public EmployeeCard getCard() {
        if (card == null) {
            card = employees.get(employee);
        }
        return card;
    }

    public PartForm getForm() {
        return form;
    }

    public long getEmployee() {
        return employee;
    }

    public void setEmployee(long employee) {
        this.employee = employee;
    }

    public String getPartName() {
        return partName;
    }

    public void setPartName(String partName) {
        this.partName = partName;
    }

    public Long getRow() {
        return row;
    }

    public void setRow(Long row) {
        this.row = row;
    }
}
