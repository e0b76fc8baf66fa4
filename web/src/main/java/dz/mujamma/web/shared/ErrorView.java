package dz.mujamma.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletResponse;

/** What the error pages say; the page itself states which status it answers with. */
@Named
@RequestScoped
public class ErrorView {
    @Inject
    private Texts texts;

    /** The refusal in the reader's language where there is one, else a general sentence. */
    public String getSentence() {
        return RefusalHandler.refusalIn(thrown())
                .map(texts::refusal)
                .orElseGet(() -> texts.say("shared.error.500.text"));
    }

    public void notAllowed() {
        external().setResponseStatus(HttpServletResponse.SC_FORBIDDEN);
    }

    public void notFound() {
        external().setResponseStatus(HttpServletResponse.SC_NOT_FOUND);
    }

    /** The page was understood and refused by a rule. */
    public void refused() {
        external().setResponseStatus(422);
    }

    private static Throwable thrown() {
        Object known = external().getRequestMap().get(Causes.KNOWN);
        return (Throwable) (known != null ? known : external().getRequestMap().get(RequestDispatcher.ERROR_EXCEPTION));
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }
}
