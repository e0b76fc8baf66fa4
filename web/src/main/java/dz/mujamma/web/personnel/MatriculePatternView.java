package dz.mujamma.web.personnel;

import dz.mujamma.ejb.personnel.dossier.HiringService;
import dz.mujamma.persistence.personnel.dossier.Newcomers.Pattern;
import dz.mujamma.web.shared.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotNull;

/** How the body makes its staff numbers, set by the HR director beside the page that uses it. */
@Named
@RequestScoped
public class MatriculePatternView {
    @EJB
    private HiringService hiring;

    @Inject
    private Texts texts;

    private String prefix;

    @NotNull
    private Integer digits;

    private boolean set;

    @PostConstruct
    void read() {
        Pattern pattern = hiring.pattern().orElse(null);
        set = pattern != null;
        prefix = set ? pattern.prefix() : null;
        digits = set ? pattern.digits() : null;
    }

    public String save() {
        hiring.setPattern(new Pattern(prefix == null ? "" : prefix.strip(), digits));
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(texts.say("personnel.new.pattern.saved")));
        return "/personnel/new?faces-redirect=true";
    }

    public boolean isSet() {
        return set;
    }

    public String getPrefix() {
        return prefix;
    }

    public void setPrefix(String prefix) {
        this.prefix = prefix;
    }

    public Integer getDigits() {
        return digits;
    }

    public void setDigits(Integer digits) {
        this.digits = digits;
    }
}
