package dz.mujamma.web.career;

import dz.mujamma.ejb.career.ActDraftService;
import dz.mujamma.ejb.career.ActNoticeService;
import dz.mujamma.ejb.career.ActService;
import dz.mujamma.ejb.career.ActService.ActFile;
import dz.mujamma.ejb.career.ActSigningService;
import dz.mujamma.ejb.career.ActVisaService;
import dz.mujamma.ejb.career.preview.ActPreview;
import dz.mujamma.ejb.career.preview.ActPreviewService;
import dz.mujamma.persistence.career.ActCard;
import dz.mujamma.persistence.career.ActNumber;
import dz.mujamma.persistence.career.ActState;
import dz.mujamma.persistence.shared.NotFoundException;
import dz.mujamma.persistence.tenancy.Role;
import dz.mujamma.persistence.tenancy.Scope;
import dz.mujamma.web.shared.Stop;
import dz.mujamma.web.shared.Texts;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** One act: where it stands, what it says, what it will change, and what the reader may do with it. */
@Named
@ViewScoped
public class CareerActView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Set<ActState> OPEN = EnumSet.of(ActState.DRAFT, ActState.IN_VISA, ActState.TO_SIGN);

    @Inject
    private ActService acts;

    @Inject
    private ActDraftService drafts;

    @Inject
    private ActVisaService visas;

    @Inject
    private ActSigningService signing;

    @Inject
    private ActNoticeService notices;

    @Inject
    private ActPreviewService previews;

    @Inject
    private ActPath path;

    @Inject
    private Texts texts;

    @Inject
    private Clock clock;

    private Long id;
    private String reason;
    private LocalDate handedOver;
    private transient ActFile file;
    private transient ActPreview preview;

    public void open() {
        if (id == null) {
            throw new NotFoundException();
        }
        getFile();
    }

    public String sendRound() {
        drafts.sendRound(id);
        return here("career.act.sent");
    }

    public String discard() {
        drafts.discard(id);
        return go("career.act.discarded", "/career/acts?faces-redirect=true");
    }

    public String giveVisa() {
        visas.give(id);
        ActFile after = acts.get(id);
        boolean mineAgain = after.myVisa() || after.mySignature();
        return mineAgain
                ? here("career.act.visa-given")
                : go("career.act.visa-given", "/career/inbox?faces-redirect=true");
    }

    public String sendBack() {
        visas.sendBack(id, reason);
        return go("career.act.sent-back", "/career/inbox?faces-redirect=true");
    }

    public String sign() {
        ActNumber number = signing.sign(id);
        return here("career.act.signed", number.reference());
    }

    public String correct() {
        return "/career/draft?faces-redirect=true&id=" + drafts.correct(id);
    }

    public String cancel() {
        return "/career/draft?faces-redirect=true&id=" + drafts.cancel(id);
    }

    public String noteHandedOver() {
        notices.noteHandedOver(id, handedOver);
        return here("career.act.noted");
    }

    public String acknowledge() {
        notices.acknowledge(id);
        return here("career.act.acknowledged");
    }

    private String here(String key, Object... arguments) {
        return go(key, "/career/act?faces-redirect=true&id=" + id, arguments);
    }

    private String go(String key, String address, Object... arguments) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(texts.say(key, arguments)));
        return address;
    }

    public ActFile getFile() {
        if (file == null && id != null) {
            file = isOwn() ? new ActFile(acts.mine(id), List.of(), false, false) : acts.get(id);
        }
        return file;
    }

    public ActCard getAct() {
        return getFile().act();
    }

    /** Before signature alone, and not for the employee. */
    public ActPreview getPreview() {
        if (preview == null && isOpen() && !isOwn()) {
            preview = previews.of(id);
        }
        return preview;
    }

    public List<Stop> getPath() {
        return path.of(getFile(), LocalDate.now(clock));
    }

    public boolean isOwn() {
        return Scope.hat().role() == Role.EMPLOYEE;
    }

    public boolean isHr() {
        return Scope.hat().role() == Role.HR_OFFICER || Scope.hat().role() == Role.HR_DIRECTOR;
    }

    public boolean isDirector() {
        return Scope.hat().role() == Role.HR_DIRECTOR;
    }

    public boolean isOpen() {
        return OPEN.contains(getAct().row().state());
    }

    public boolean isDraft() {
        return getAct().row().state() == ActState.DRAFT;
    }

    public boolean isSigned() {
        return !isOpen() && getAct().row().state() != ActState.DISCARDED;
    }

    public boolean isToAcknowledge() {
        return isOwn() && getAct().row().state() != ActState.ACKNOWLEDGED;
    }

    public LocalDate getToday() {
        return LocalDate.now(clock);
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public LocalDate getHandedOver() {
        return handedOver == null ? LocalDate.now(clock) : handedOver;
    }

    public void setHandedOver(LocalDate handedOver) {
        this.handedOver = handedOver;
    }
}
