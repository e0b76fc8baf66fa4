package dz.mujamma.web.identity;

import dz.mujamma.ejb.identity.AccountAdministration;
import dz.mujamma.ejb.identity.AccountAdministration.AccountRow;
import dz.mujamma.ejb.identity.AccountAdministration.Welcome;
import dz.mujamma.web.shared.ListRequest;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** One account in the administrator's hands. */
@Named
@ViewScoped
public class AccountView implements Serializable {
    @EJB
    private AccountAdministration accounts;

    @Inject
    private GrantForm grant;

    @Inject
    private ListRequest sent;

    private long id;
    private transient AccountRow row;
    private transient Welcome welcome;

    public void unlock() {
        accounts.unlock(id);
        readAnew();
    }

    public void disable() {
        accounts.disable(id);
        readAnew();
    }

    public void enable() {
        accounts.enable(id);
        readAnew();
    }

    public void resetPassword() {
        readAnew();
        welcome = accounts.resetPassword(id);
    }

    public void addGrant() {
        accounts.grant(id, grant.granted());
        readAnew();
    }

    /** The one whose number the button sends along. */
    public void revoke() {
        Long granted = sent.whole("grant");
        if (granted != null) {
            accounts.revoke(granted);
        }
        readAnew();
    }

    /** The one-time password was shown; whatever is done next, it does not show again. */
    private void readAnew() {
        row = null;
        welcome = null;
    }

    public AccountRow getRow() {
        if (row == null) {
            row = accounts.get(id);
        }
        return row;
    }

    public Welcome getWelcome() {
        return welcome;
    }

    public GrantForm getGrant() {
        return grant;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
