package dz.mujamma.web.personnel;

import dz.mujamma.ejb.personnel.dossier.Checked;
import dz.mujamma.ejb.personnel.dossier.OwnFileService;
import dz.mujamma.persistence.personnel.dossier.Part;
import dz.mujamma.persistence.shared.NotFoundException;
import dz.mujamma.web.shared.Texts;
import jakarta.ejb.EJB;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Proposing a correction of the own file: the row as it should be, and what proves it. */
@Named
@ViewScoped
public class PersonnelProposeView implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private OwnFileService files;

    @Inject
    private Texts texts;

    private String partName;
    private Long row;
    private String note;
    private PartForm form;

    public void open() {
        form = new PartForm(files.row(part(), row), files.wilayas());
        if (!part().isMany()) {
            row = null;
        }
    }

    public String send() {
        Checked checked = files.check(part(), row, form.typed());
        if (!checked.problems().isEmpty()) {
            PartForm.say(checked.problems(), problem -> texts.sayAll(problem.key(), problem.arguments()));
            return null;
        }
        return sent(files.propose(part(), row, form.typed(), note));
    }

    public String sendRemoval() {
        return sent(files.proposeRemoval(part(), row, note));
    }

    private String sent(long id) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(texts.say("personnel.propose.sent")));
        return "/personnel/correction?faces-redirect=true&id=" + id;
    }

    private Part part() {
        return Part.named(partName).orElseThrow(NotFoundException::new);
    }

    public boolean isRemovable() {
        return row != null && part().isMany();
    }

    public PartForm getForm() {
        return form;
    }

    public String getPartName() {
        return partName;
    }

    public void setPartName(String partName) {
        this.partName = partName;
    }

    public Long getRow() {
        return row;
    }

    public void setRow(Long row) {
        this.row = row;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
