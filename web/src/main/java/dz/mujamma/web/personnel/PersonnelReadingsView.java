package dz.mujamma.web.personnel;

import dz.mujamma.ejb.audit.ReadingService;
import dz.mujamma.persistence.audit.Reading;
import dz.mujamma.persistence.shared.Page;
import dz.mujamma.persistence.tenancy.Role;
import dz.mujamma.persistence.tenancy.Scope;
import dz.mujamma.web.shared.ListRequest;
import dz.mujamma.web.shared.RowsModel;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Who read restricted parts: of the own file for employees, of every file for the director of human resources. */
@Named
@RequestScoped
public class PersonnelReadingsView {
    @EJB
    private ReadingService readings;

    @Inject
    private ListRequest list;

    private boolean director;
    private RowsModel<Reading> rows;

    @PostConstruct
    void read() {
        director = Scope.hat().role() == Role.HR_DIRECTOR;
        rows = RowsModel.readPages(list, this::page);
    }

    private Page<Reading> page(int first, int size) {
        return director ? readings.all(list.whole("id"), first, size) : readings.mine(first, size);
    }

    public boolean isDirector() {
        return director;
    }

    public RowsModel<Reading> getRows() {
        return rows;
    }

    /** The role in {@code HR_OFFICER@CNAS}. */
    public String role(Reading reading) {
        return reading.hat().replaceFirst("@.*", "");
    }
}
