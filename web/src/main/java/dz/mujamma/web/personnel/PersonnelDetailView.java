package dz.mujamma.web.personnel;

import dz.mujamma.ejb.personnel.dossier.EmployeeFile;
import dz.mujamma.ejb.personnel.dossier.EmployeeFileService;
import dz.mujamma.persistence.personnel.EmployeeCard;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** The file of one employee, as HR keeps it. */
@Named
@RequestScoped
public class PersonnelDetailView {
    @EJB
    private EmployeeFileService files;

    private long id;
    private EmployeeFile file;

    public void open() {
        file = files.file(id);
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public EmployeeFile getFile() {
        return file;
    }

    public EmployeeCard getCard() {
        return file.card();
    }
}
