package dz.mujamma.web.career.movement;

import dz.mujamma.ejb.career.movement.MovementConsentService;
import dz.mujamma.persistence.career.movement.Movement;
import dz.mujamma.persistence.career.movement.MovementStage;
import dz.mujamma.persistence.shared.Localized;
import dz.mujamma.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** The own movements between bodies: asked for consent, and followed. */
@Named
@RequestScoped
public class MyMovementsView {
    @Inject
    private MovementConsentService movements;

    @Inject
    private Texts texts;

    private List<Movement> rows;
    private Map<String, Localized> paperKinds;

    public String consent(long id) {
        movements.consent(id);
        return done("movement.mine.consented");
    }

    public String decline(long id) {
        movements.decline(id, texts.say("movement.mine.declined.reason"));
        return done("movement.mine.declined");
    }

    private static String page() {
        return "/career/my-movements?faces-redirect=true";
    }

    private String done(String key) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(texts.say(key)));
        return page();
    }

    public boolean asks(Movement movement) {
        return movement.stage() == MovementStage.DRAFT && !movement.consented();
    }

    public List<Movement> getRows() {
        if (rows == null) {
            rows = movements.mine();
        }
        return rows;
    }

    /** What a kind of paper is called. */
    public Localized paper(String kind) {
        if (paperKinds == null) {
            paperKinds = movements.paperKinds();
        }
        return paperKinds.get(kind);
    }
}
