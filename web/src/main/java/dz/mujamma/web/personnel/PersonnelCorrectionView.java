package dz.mujamma.web.personnel;

import dz.mujamma.ejb.personnel.dossier.CorrectionService;
import dz.mujamma.ejb.personnel.dossier.CorrectionService.Proposed;
import dz.mujamma.ejb.personnel.dossier.OwnFileService;
import dz.mujamma.persistence.calendar.Wilaya;
import dz.mujamma.persistence.personnel.dossier.Correction;
import dz.mujamma.persistence.shared.NotFoundException;
import dz.mujamma.persistence.tenancy.Role;
import dz.mujamma.persistence.tenancy.Scope;
import dz.mujamma.web.shared.Texts;
import jakarta.ejb.EJB;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** One proposed correction: for its employee to follow or withdraw, for HR to decide. The hat worn says which. */
@Named
@ViewScoped
public class PersonnelCorrectionView implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private OwnFileService own;

    @EJB
    private CorrectionService corrections;

    @Inject
    private Texts texts;

    private Long id;
    private String reason;
    private transient Correction correction;
    private transient Proposed proposed;
    private transient List<Wilaya> wilayas;

    public void open() {
        if (id == null) {
            throw new NotFoundException();
        }
        read();
    }

    /** Read again after a refusal, whose cause may be that it changed meanwhile. */
    private void read() {
        if (Scope.hat().role() == Role.EMPLOYEE) {
            correction = own.correction(id);
            wilayas = own.wilayas();
        } else {
            proposed = corrections.get(id);
            correction = proposed.correction();
            wilayas = corrections.wilayas();
        }
    }

    public String accept() {
        corrections.accept(id);
        return done("personnel.correction.accepted", "/personnel/corrections");
    }

    public String refuse() {
        corrections.refuse(id, reason);
        return done("personnel.correction.refused", "/personnel/corrections");
    }

    public String withdraw() {
        own.withdraw(id);
        return done("personnel.correction.withdrawn", "/personnel/mine");
    }

    private String done(String key, String page) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(texts.say(key)));
        return page + "?faces-redirect=true";
    }

    public Correction getCorrection() {
        if (correction == null && id != null) {
            read();
        }
        return correction;
    }

    /** Null for the employee. */
    public Proposed getProposed() {
        getCorrection();
        return proposed;
    }

    public List<Wilaya> getWilayas() {
        getCorrection();
        return wilayas;
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
