package dz.mujamma.web.career;

import dz.mujamma.ejb.career.ActInboxService;
import dz.mujamma.ejb.career.ActInboxService.Outcome;
import dz.mujamma.ejb.career.ActService;
import dz.mujamma.persistence.career.ActRow;
import dz.mujamma.persistence.career.ActState;
import dz.mujamma.persistence.shared.Page;
import dz.mujamma.web.shared.ListRequest;
import dz.mujamma.web.shared.RowsModel;
import dz.mujamma.web.shared.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What waits for a visa or a signature of the reader; many at once, each on its own. */
@Named
@ViewScoped
public class CareerInboxView implements Serializable {
    private static final long serialVersionUID = 1L;

    /** So many are looked through and signed at once. */
    private static final int SHOWN = 100;

    @Inject
    private ActService acts;

    @Inject
    private ActInboxService inbox;

    @Inject
    private ListRequest list;

    @Inject
    private Texts texts;

    private final Map<Long, Boolean> chosen = new HashMap<>();
    private int page;
    private transient RowsModel<ActRow> waiting;

    /** The page is that of the address when it was opened; what is sent from it says none. */
    @PostConstruct
    void open() {
        waiting = RowsModel.readPages(list, SHOWN, acts::inbox);
        page = waiting.page();
    }

    public RowsModel<ActRow> getWaiting() {
        if (waiting == null) {
            Page<ActRow> again = acts.inbox((page - 1) * SHOWN, SHOWN);
            waiting = new RowsModel<>(again.rows(), again.total(), page, SHOWN);
        }
        return waiting;
    }

    public void giveVisas() throws IOException {
        say(inbox.giveVisas(chosen(ActState.IN_VISA)), "career.inbox.visas-given");
    }

    public void sign() throws IOException {
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

    /** What is left is read anew; the page says what became of each. */
    private void say(List<Outcome> outcomes, String done) throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (outcomes.isEmpty()) {
            faces.addMessage(
                    null, new FacesMessage(FacesMessage.SEVERITY_WARN, texts.say("career.inbox.none-chosen"), null));
            return;
        }
        long good = outcomes.stream().filter(Outcome::isDone).count();
        if (good > 0) {
            faces.addMessage(null, new FacesMessage(texts.say(done, good)));
        }
        outcomes.stream()
                .filter(outcome -> !outcome.isDone())
                .forEach(outcome ->
                        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence(outcome), null)));
        ExternalContext external = faces.getExternalContext();
        external.getFlash().setKeepMessages(true);
        external.redirect(external.getRequestContextPath() + "/career/inbox" + (page > 1 ? "?page=" + page : ""));
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
