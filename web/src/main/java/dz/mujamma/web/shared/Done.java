package dz.mujamma.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;

/** Says after a redirect that something was done. */
@RequestScoped
public class Done {
    @Inject
    private Texts texts;

    /**
     * @param path page inside the application, with its parameters
     * @return the outcome of the action
     */
    public String at(String path, String key, Object... arguments) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(texts.say(key, arguments)));
        return path + (path.contains("?") ? "&" : "?") + "faces-redirect=true";
    }
}
