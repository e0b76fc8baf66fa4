package dz.mujamma.web.personnel;

import dz.mujamma.ejb.personnel.dossier.EmployeeFile;
import dz.mujamma.ejb.personnel.dossier.OwnFileService;
import dz.mujamma.persistence.personnel.dossier.Correction;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;

/** The own file, and what was proposed to correct in it. */
@Named
@RequestScoped
public class PersonnelMineView {
    private static final int SHOWN = 20;

    @EJB
    private OwnFileService files;

    private EmployeeFile file;
    private List<Correction> corrections;

    @PostConstruct
    void read() {
        file = files.file();
        corrections = files.corrections(0, SHOWN).rows();
    }

    public EmployeeFile getFile() {
        return file;
    }

    public List<Correction> getCorrections() {
        return corrections;
    }
}
