package dz.mujamma.web.identity;

import dz.mujamma.ejb.identity.AccountAdministration;
import dz.mujamma.ejb.identity.AccountAdministration.AccountRow;
import dz.mujamma.web.shared.ListRequest;
import dz.mujamma.web.shared.RowsModel;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;

/** All accounts, for the administrator. */
@Named
@RequestScoped
public class AccountsView {
    @EJB
    private AccountAdministration accounts;

    @Inject
    private ListRequest list;

    private RowsModel<AccountRow> rows;

    @PostConstruct
    void read() {
        String filter = Objects.requireNonNullElse(list.text("q"), "");
        rows = RowsModel.read(list, accounts.count(filter), (first, size) -> accounts.page(filter, first, size));
    }

    public RowsModel<AccountRow> getRows() {
        return rows;
    }
}
