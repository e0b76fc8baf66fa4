package dz.mujamma.web.identity;

import dz.mujamma.ejb.identity.SignInService;
import dz.mujamma.ejb.identity.SignInService.Outcome;
import dz.mujamma.persistence.shared.RuleException;
import dz.mujamma.web.shared.LocalAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.NotBlank;
import java.io.IOException;
import java.time.Clock;

/** The sign-in page. */
@Named
@RequestScoped
public class SignInView {
    @Inject
    private SignInService signIn;

    @Inject
    private HttpServletRequest request;

    @Inject
    private ExternalContext external;

    @Inject
    private Clock clock;

    @NotBlank
    private String login;

    @NotBlank
    private String password;

    private String to;
    private boolean ended;

    public void signIn() throws IOException {
        Outcome outcome = signIn.attempt(login, password);
        if (outcome instanceof Outcome.Resting resting) {
            throw new RuleException("identity.signIn.resting", resting.minutesFrom(clock.instant()));
        }
        if (outcome instanceof Outcome.SignedIn in) {
            SessionPerson.signIn(request, in.person());
            external.redirect(external.getRequestContextPath() + LocalAddress.orHome(to));
        } else {
            throw new RuleException("identity.signIn.refused");
        }
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public boolean isEnded() {
        return ended;
    }

    public void setEnded(boolean ended) {
        this.ended = ended;
    }
}
