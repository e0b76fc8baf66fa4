package dz.mujamma.web.personnel;

import dz.mujamma.ejb.personnel.dossier.Checked;
import dz.mujamma.ejb.personnel.dossier.OwnFileService;
import dz.mujamma.ejb.personnel.dossier.Proof;
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
import org.primefaces.model.file.UploadedFile;

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
    private transient UploadedFile file;

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
        return sent(files.propose(part(), row, form.typed(), note, proof()));
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

    private Proof proof() {
        UploadedFile chosen = file;
        boolean none = chosen == null
                || chosen.getFileName() == null
                || chosen.getFileName().isBlank();
        return none ? null : new Proof(chosen.getFileName(), chosen::getInputStream);
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

    public UploadedFile getFile() {
        return file;
    }

    public void setFile(UploadedFile file) {
        this.file = file;
    }
}
