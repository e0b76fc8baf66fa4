package dz.mujamma.web.personnel;

import dz.mujamma.ejb.personnel.HealthService;
import dz.mujamma.ejb.personnel.HealthService.HealthFile;
import dz.mujamma.persistence.personnel.HealthCard;
import dz.mujamma.persistence.shared.NotFoundException;
import dz.mujamma.persistence.tenancy.Right;
import dz.mujamma.persistence.tenancy.Scope;
import dz.mujamma.web.shared.Texts;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/** The health part of one file, for human resources with the right to it; opening it is noted. */
@Named
@ViewScoped
public class PersonnelHealthView implements Serializable {
    @EJB
    private HealthService health;

    @Inject
    private Texts texts;

    private Long id;
    private transient HealthFile file;
    private int version;
    private boolean handicap;

    @Min(1)
    @Max(100)
    private Integer rate;

    @Size(max = 40)
    private String cardNumber;

    private LocalDate cardValidUntil;

    @Size(max = 2000)
    private String adaptations;

    public void open() {
        if (id == null) {
            throw new NotFoundException();
        }
        if (!Scope.hat().has(Right.HEALTH)) {
            throw new EJBAccessException("the health part of " + id + " takes the right to it");
        }
        file = health.read(id);
        HealthCard card = file.card();
        version = card.version();
        handicap = card.handicap();
        rate = card.rate();
        cardNumber = card.cardNumber();
        cardValidUntil = card.cardValidUntil();
        adaptations = card.adaptations();
    }

    public String keep() {
        health.keep(id, new HealthCard(handicap, rate, cardNumber, cardValidUntil, adaptations, version));
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(texts.say("personnel.health.kept")));
        faces.getExternalContext().getFlash().setKeepMessages(true);
        return "/personnel/detail.xhtml?faces-redirect=true&id=" + id;
    }

    public HealthFile getFile() {
        if (file == null) {
            file = health.read(id);
        }
        return file;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public boolean isHandicap() {
        return handicap;
    }

    public void setHandicap(boolean handicap) {
        this.handicap = handicap;
    }

    public Integer getRate() {
        return rate;
    }

    public void setRate(Integer rate) {
        this.rate = rate;
    }

    public String getCardNumber() {
        return cardNumber;
    }

    public void setCardNumber(String cardNumber) {
        this.cardNumber = cardNumber;
    }

    public LocalDate getCardValidUntil() {
        return cardValidUntil;
    }

    public void setCardValidUntil(LocalDate cardValidUntil) {
        this.cardValidUntil = cardValidUntil;
    }

    public String getAdaptations() {
        return adaptations;
    }

    public void setAdaptations(String adaptations) {
        this.adaptations = adaptations;
    }
}
