package dz.mujamma.web.leave;

import dz.mujamma.ejb.leave.DecisionFile;
import dz.mujamma.ejb.leave.LeaveDecisionService;
import dz.mujamma.ejb.leave.LeavePaperService;
import dz.mujamma.ejb.leave.LeaveRequestService;
import dz.mujamma.ejb.leave.RequestRow;
import dz.mujamma.persistence.leave.LeaveStatus;
import dz.mujamma.persistence.shared.Explanation;
import dz.mujamma.persistence.shared.NotFoundException;
import dz.mujamma.persistence.tenancy.Role;
import dz.mujamma.persistence.tenancy.Scope;
import dz.mujamma.web.shared.Texts;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;

/** One request: for its employee to follow or withdraw, for whoever decides to decide. The hat worn says which. */
@Named
@ViewScoped
public class LeaveDetailView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private LeaveRequestService own;

    @Inject
    private LeaveDecisionService decisions;

    @Inject
    private LeavePaperService papers;

    @Inject
    private Texts texts;

    private Long id;
    private String reason;
    private transient DecisionFile file;
    private transient LeaveRequestService.Own mine;

    public void open() {
        if (id == null) {
            throw new NotFoundException();
        }
        read();
    }

    private void read() {
        if (Scope.hat().role() == Role.EMPLOYEE) {
            mine = own.request(id);
        } else {
            file = decisions.file(id);
        }
    }

    public String approve() {
        decisions.approve(id);
        return done("leave.detail.approved", "/leave/inbox");
    }

    public String refuse() {
        decisions.refuse(id, reason);
        return done("leave.detail.refused", "/leave/inbox");
    }

    public String withdraw() {
        own.withdraw(id);
        return done("leave.mine.withdrawn", "/leave/mine");
    }

    /** The decision on paper, issued where nobody printed it before. */
    public void paper(String language) throws IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(external.getRequestContextPath() + "/paper?id=" + papers.paper(id) + "&language=" + language);
    }

    /** Printed by HR and by whom it concerns; a chief decides and does not print. */
    public boolean isPrintable() {
        return getRequest().status() == LeaveStatus.APPROVED && Scope.hat().role() != Role.CHIEF;
    }

    private String done(String key, String page) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(texts.say(key)));
        return page + "?faces-redirect=true";
    }

    /** Read again after a refusal, whose cause may be that it changed meanwhile. */
    private void readAgain() {
        if (mine == null && file == null && id != null) {
            read();
        }
    }

    public RequestRow getRequest() {
        readAgain();
        return mine != null ? mine.request() : file.row().request();
    }

    public Explanation getWhy() {
        readAgain();
        return mine != null ? mine.why() : file.why();
    }

    /** Null for the employee. */
    public DecisionFile getFile() {
        readAgain();
        return file;
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
}
