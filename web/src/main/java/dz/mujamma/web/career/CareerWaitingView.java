package dz.mujamma.web.career;

import dz.mujamma.ejb.career.ActService;
import dz.mujamma.persistence.career.ActRow;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;

/** What waits for somebody in the life of acts, for the cards of the homes. */
@Named
@RequestScoped
public class CareerWaitingView {
    private static final int SHOWN = 5;

    @EJB
    private ActService acts;

    private Long waiting;
    private List<ActRow> unread;

    /** How many acts wait for a visa or the signature of the reader. */
    public long getWaiting() {
        if (waiting == null) {
            waiting = acts.waiting();
        }
        return waiting;
    }

    /** Own acts to be acknowledged. */
    public List<ActRow> getUnread() {
        if (unread == null) {
            unread = acts.toAcknowledge(SHOWN);
        }
        return unread;
    }
}
