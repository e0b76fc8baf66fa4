package dz.mujamma.web.organization;

import dz.mujamma.persistence.tenancy.Role;
import dz.mujamma.persistence.tenancy.Scope;
import dz.mujamma.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;

/** Whether the caller may change units and posts, and how a page says that it was done. The right itself stands on the services. */
@Named("director")
@RequestScoped
public class Director {
    @Inject
    private Texts texts;

    public boolean isHere() {
        return Scope.worn().map(hat -> hat.role() == Role.HR_DIRECTOR).orElse(false);
    }

    /** Leads to another page, which says it. */
    public void done(String page, String key, Object... arguments) throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        faces.addMessage(null, new FacesMessage(texts.say(key, arguments)));
        external.getFlash().setKeepMessages(true);
        external.redirect(external.getRequestContextPath() + page);
    }
}
