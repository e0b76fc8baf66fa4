package dz.mujamma.web.career;

import dz.mujamma.ejb.career.ActInboxService;
import dz.mujamma.ejb.career.ActInboxService.Outcome;
import dz.mujamma.ejb.career.ActService;
import dz.mujamma.persistence.career.ActRow;
import dz.mujamma.persistence.career.ActState;
import dz.mujamma.persistence.shared.Page;
import dz.mujamma.web.shared.Texts;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What waits for a visa or a signature of the reader; many at once, each on its own. */
@Named
@ViewScoped
public class CareerInboxView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 100;

    @Inject
    private ActService acts;

    @Inject
    private ActInboxService inbox;

    @Inject
    private Texts texts;

    private final Map<Long, Boolean> chosen = new HashMap<>();
    private transient Page<ActRow> waiting;

    public Page<ActRow> getWaiting() {
        if (waiting == null) {
            waiting = acts.inbox(0, SHOWN);
        }
        return waiting;
    }

    public void giveVisas() {
        say(inbox.giveVisas(chosen(ActState.IN_VISA)), "career.inbox.visas-given");
    }

    public void sign() {
        say(inbox.sign(chosen(ActState.TO_SIGN)), "career.inbox.signed");
    }

    public void chooseAll() {
        getWaiting().rows().forEach(row -> chosen.put(row.id(), true));
    }

    private List<Long> chosen(ActState state) {
        return getWaiting().rows().stream()
                .filter(row -> row.state() == state && Boolean.TRUE.equals(chosen.get(row.id())))
                .map(ActRow::id)
                .toList();
    }

    private void say(List<Outcome> outcomes, String done) {
        long good = outcomes.stream().filter(Outcome::isDone).count();
        FacesContext faces = FacesContext.getCurrentInstance();
        if (outcomes.isEmpty()) {
            faces.addMessage(
                    null, new FacesMessage(FacesMessage.SEVERITY_WARN, texts.say("career.inbox.none-chosen"), null));
        }
        if (good > 0) {
            faces.addMessage(null, new FacesMessage(texts.say(done, good)));
        }
        outcomes.stream()
                .filter(outcome -> !outcome.isDone())
                .forEach(outcome ->
                        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence(outcome), null)));
        chosen.clear();
        waiting = null;
    }

    private String sentence(Outcome outcome) {
        String name = getWaiting().rows().stream()
                .filter(row -> row.id() == outcome.act())
                .map(row -> texts.of(row.name()) + " · " + texts.of(row.kindName()))
                .findFirst()
                .orElse(String.valueOf(outcome.act()));
        return texts.say(
                "career.inbox.refused",
                name,
                texts.sayAll(outcome.refusal().key(), outcome.refusal().arguments()));
    }

    public Map<Long, Boolean> getChosen() {
        return chosen;
    }

    public boolean isVisas() {
        return has(ActState.IN_VISA);
    }

    public boolean isSignatures() {
        return has(ActState.TO_SIGN);
    }

    private boolean has(ActState state) {
        return getWaiting().rows().stream().anyMatch(row -> row.state() == state);
    }
}
