package dz.mujamma.web.home;

import dz.mujamma.persistence.tenancy.Role;
import dz.mujamma.persistence.tenancy.Scope;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** Which home the hat worn opens. */
@Named
@RequestScoped
public class HomeView {
    /** The fragment with the cards of the role. */
    public String getCards() {
        String name = Scope.worn().map(hat -> fragment(hat.role())).orElse("none");
        return "/WEB-INF/home/" + name + ".xhtml";
    }

    private static String fragment(Role role) {
        return switch (role) {
            case EMPLOYEE -> "employee";
            case CHIEF -> "chief";
            case HR_OFFICER, HR_DIRECTOR -> "hr";
            case COMPLEX_MANAGER -> "complex";
            case MINISTRY -> "ministry";
            case ADMINISTRATOR -> "administrator";
            case SYSTEM -> "none";
        };
    }
}
