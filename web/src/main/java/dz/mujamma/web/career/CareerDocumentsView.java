package dz.mujamma.web.career;

import dz.mujamma.ejb.career.evidence.ActDocumentService;
import dz.mujamma.ejb.career.evidence.ActDocumentService.Documents;
import dz.mujamma.ejb.career.evidence.DocumentState;
import dz.mujamma.persistence.career.evidence.Proof;
import dz.mujamma.web.shared.Texts;
import jakarta.ejb.EJB;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** The documents of an act, for the fragment beside it; and what a director lets follow. */
@Named
@ViewScoped
public class CareerDocumentsView implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private ActDocumentService documents;

    @Inject
    private Texts texts;

    private String code;
    private String reason;
    private LocalDate dueOn;
    private transient Documents read;

    public Documents of(long act) {
        if (read == null) {
            read = documents.of(act);
        }
        return read;
    }

    /** Those that a director could let follow. */
    public List<DocumentState> promisable(long act) {
        return of(act).now().stream().filter(DocumentState::isPromisable).toList();
    }

    public String letFollow(long act) {
        documents.letFollow(act, code, reason, dueOn);
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(texts.say("evidence.followed")));
        return "/career/act?faces-redirect=true&id=" + act;
    }

    public String tone(DocumentState state) {
        return switch (state.state()) {
            case THERE -> "good";
            case FOLLOWS -> "wait";
            case EXPIRED, MISSING -> state.isHindering() ? "bad" : "calm";
        };
    }

    /** Where to read what shows a document; null where the reader may not know what it is. */
    public String address(Proof proof) {
        if (proof == null || proof.name() == null) {
            return null;
        }
        return proof.source() == Proof.Source.SIGNED_ACT
                ? "/career/act?id=" + proof.id()
                : "/document/attachment?id=" + proof.id();
    }

    /** The kind of paper to be added for a document. */
    public String kind(DocumentState state) {
        return state.document().proofs().stream().sorted().findFirst().orElse("");
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }
}
