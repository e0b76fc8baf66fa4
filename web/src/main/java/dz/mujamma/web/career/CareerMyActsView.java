package dz.mujamma.web.career;

import dz.mujamma.ejb.career.ActService;
import dz.mujamma.persistence.career.ActRow;
import dz.mujamma.web.shared.ListRequest;
import dz.mujamma.web.shared.RowsModel;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The own signed acts. */
@Named
@RequestScoped
public class CareerMyActsView {
    @EJB
    private ActService acts;

    @Inject
    private ListRequest list;

    private RowsModel<ActRow> rows;

    @PostConstruct
    void read() {
        rows = RowsModel.readPages(list, acts::mine);
    }

    public RowsModel<ActRow> getRows() {
        return rows;
    }
}
