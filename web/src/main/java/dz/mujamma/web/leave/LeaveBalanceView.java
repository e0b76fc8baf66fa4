package dz.mujamma.web.leave;

import dz.mujamma.ejb.leave.LeaveBalanceService;
import dz.mujamma.persistence.leave.LedgerLine;
import dz.mujamma.persistence.shared.NotFoundException;
import dz.mujamma.web.shared.ListRequest;
import dz.mujamma.web.shared.RowsModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Somebody's leave as HR sees it: the balance with its reasons, and the ledger it is the sum of. */
@Named
@RequestScoped
public class LeaveBalanceView {
    @Inject
    private LeaveBalanceService balances;

    @Inject
    private ListRequest list;

    private Long id;
    private LeaveBalanceService.OfEmployee leave;

    public void open() {
        if (id == null) {
            throw new NotFoundException();
        }
        leave = balances.of(id, (list.page() - 1) * RowsModel.SIZE, RowsModel.SIZE);
    }

    public LeaveBalanceService.OfEmployee getLeave() {
        return leave;
    }

    public RowsModel<LedgerLine> getLedger() {
        return new RowsModel<>(leave.ledger().rows(), leave.ledger().total(), list.page());
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
