package dz.mujamma.web.identity;

import dz.mujamma.ejb.identity.AccountService;
import dz.mujamma.ejb.identity.Person;
import dz.mujamma.persistence.tenancy.Hat;
import dz.mujamma.persistence.tenancy.Scope;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;

/** The person at the page: who, under which hat, and the two things they do anywhere: change hats and leave. */
@Named
@RequestScoped
public class SignedIn {
    private static final String HOME = "/index?faces-redirect=true";

    @Inject
    private HttpServletRequest request;

    @Inject
    private AccountService accounts;

    public boolean isPresent() {
        return person().isPresent();
    }

    public Optional<Person> person() {
        return RequestPerson.of(request);
    }

    /** @return null on the pages that anybody may see, and for accounts without grants */
    public Hat getHat() {
        return Scope.worn().orElse(null);
    }

    public List<Hat> getHats() {
        return person().map(Person::hats).orElse(List.of());
    }

    /** Whether the hat worn is one of the roles, given by name. */
    public boolean is(String... roles) {
        return Scope.worn()
                .map(hat -> List.of(roles).contains(hat.role().name()))
                .orElse(false);
    }

    public String wear(long grantId) {
        accounts.wear(grantId);
        SessionPerson.wear(request, grantId);
        return HOME;
    }

    public String signOut() throws ServletException {
        request.logout();
        SessionPerson.signOut(request);
        return "/sign-in?faces-redirect=true";
    }
}
