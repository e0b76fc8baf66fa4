package dz.mujamma.web.identity;

import dz.mujamma.ejb.identity.AccountAdministration;
import dz.mujamma.ejb.identity.AccountAdministration.Welcome;
import dz.mujamma.persistence.shared.Localized;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** A new account with its first hat; its one-time password is shown here, once. */
@Named
@ViewScoped
public class NewAccountView implements Serializable {
    @EJB
    private AccountAdministration accounts;

    @Inject
    private GrantForm grant;

    @NotBlank
    @Size(max = 64)
    private String login;

    @NotBlank
    @Size(max = 120)
    private String nameAr;

    @NotBlank
    @Size(max = 120)
    private String nameFr;

    private transient Welcome welcome;

    public void create() {
        welcome = accounts.create(login.strip(), new Localized(nameAr.strip(), nameFr.strip()), grant.granted());
    }

    public GrantForm getGrant() {
        return grant;
    }

    public Welcome getWelcome() {
        return welcome;
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getNameAr() {
        return nameAr;
    }

    public void setNameAr(String nameAr) {
        this.nameAr = nameAr;
    }

    public String getNameFr() {
        return nameFr;
    }

    public void setNameFr(String nameFr) {
        this.nameFr = nameFr;
    }
}
