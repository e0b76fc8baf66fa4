package dz.mujamma.web.identity;

import dz.mujamma.ejb.identity.AccountService;
import dz.mujamma.ejb.identity.PasswordRule;
import dz.mujamma.ejb.identity.SignInService;
import dz.mujamma.persistence.shared.RuleException;
import dz.mujamma.web.shared.Texts;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.NotBlank;

/** Changing the own password. */
@Named
@RequestScoped
public class PasswordView {
    @EJB
    private AccountService accounts;

    @EJB
    private SignInService signIn;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Texts texts;

    @NotBlank
    private String current;

    @NotBlank
    private String chosen;

    @NotBlank
    private String again;

    public String change() {
        if (!chosen.equals(again)) {
            throw new RuleException("identity.password.again");
        }
        accounts.changePassword(current, chosen);
        // This session goes on, under another id; those opened elsewhere with the old password do not.
        SessionPerson.signIn(
                request, signIn.person(request.getUserPrincipal().getName()).orElseThrow());
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(texts.say("identity.password.changed")));
        return "/account?faces-redirect=true";
    }

    public int getShortest() {
        return PasswordRule.SHORTEST;
    }

    public String getCurrent() {
        return current;
    }

    public void setCurrent(String current) {
        this.current = current;
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
