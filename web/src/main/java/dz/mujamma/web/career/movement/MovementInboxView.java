package dz.mujamma.web.career.movement;

import dz.mujamma.ejb.career.movement.MovementVisaService;
import dz.mujamma.ejb.career.movement.WaitingMovement;
import dz.mujamma.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What is agreed on with other bodies and waits for a visa of the reader, beside the acts that do. */
@Named
@RequestScoped
public class MovementInboxView {
    @Inject
    private MovementVisaService visas;

    @Inject
    private Texts texts;

    private List<WaitingMovement> rows;
    private String reason;

    public void give(long movement) {
        visas.give(movement);
        say("movement.done.visa");
    }

    public void sendBack(long movement) {
        visas.sendBack(movement, reason);
        say("movement.done.sent-back");
    }

    private void say(String key) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(texts.say(key)));
        rows = null;
    }

    public List<WaitingMovement> getRows() {
        if (rows == null) {
            rows = visas.inbox();
        }
        return rows;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
