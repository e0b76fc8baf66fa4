package dz.mujamma.web.document;

import dz.mujamma.ejb.document.AddAttachment;
import dz.mujamma.ejb.document.AttachmentService;
import dz.mujamma.ejb.document.AttachmentService.Papers;
import dz.mujamma.persistence.document.AttachmentKind;
import dz.mujamma.persistence.shared.NotFoundException;
import dz.mujamma.persistence.shared.RuleException;
import dz.mujamma.web.shared.ListRequest;
import dz.mujamma.web.shared.Texts;
import jakarta.ejb.EJB;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.primefaces.model.file.UploadedFile;

/** The papers of one subject: looked at, added, withdrawn. */
@Named
@ViewScoped
public class DocumentAttachmentsView implements Serializable {
    @EJB
    private AttachmentService attachments;

    @Inject
    private ListRequest sent;

    @Inject
    private Texts texts;

    private String subject;
    private Long of;
    private String large;
    private String kind;

    @Size(max = 200)
    private String name;

    private LocalDate validFrom;
    private LocalDate validTo;
    private transient UploadedFile file;
    private transient Papers papers;
    private transient List<AttachmentKind> kinds;

    public void open() {
        if (subject == null || of == null) {
            throw new NotFoundException();
        }
        papers = attachments.of(subject, of);
        if (large != null && !FacesContext.getCurrentInstance().isPostback()) {
            large = null;
            FacesContext.getCurrentInstance()
                    .addMessage(
                            null,
                            new FacesMessage(
                                    FacesMessage.SEVERITY_ERROR,
                                    texts.say("document.attachment.refused.large", getMost()),
                                    null));
        }
    }

    public void add() throws IOException {
        if (file == null || file.getFileName() == null || file.getFileName().isBlank()) {
            throw new RuleException("document.attachment.refused.no-file");
        }
        UploadedFile chosen = file;
        String called = name == null || name.isBlank() ? chosen.getFileName() : name;
        attachments.add(new AddAttachment(subject, of, kind, called, validFrom, validTo), chosen::getInputStream);
        goOn("document.attachment.added");
    }

    /** The one whose number the button sends along. */
    public void withdraw() throws IOException {
        Long id = sent.whole("attachment");
        if (id != null) {
            attachments.withdraw(id);
        }
        goOn("document.attachment.withdrawn");
    }

    private void goOn(String key) throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(texts.say(key)));
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.getExternalContext()
                .redirect(faces.getExternalContext().getRequestContextPath() + "/document/attachments?subject="
                        + URLEncoder.encode(subject, StandardCharsets.UTF_8) + "&id=" + of);
    }

    public Papers getPapers() {
        if (papers == null) {
            open();
        }
        return papers;
    }

    public List<AttachmentKind> getKinds() {
        if (kinds == null) {
            kinds = attachments.kinds();
        }
        return kinds;
    }

    /** In megabytes. */
    public long getMost() {
        return attachments.mostBytes() >> 20;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public Long getOf() {
        return of;
    }

    public void setOf(Long of) {
        this.of = of;
    }

    /** Set where an upload was too large to be read. */
    public String getLarge() {
        return large;
    }

    public void setLarge(String large) {
        this.large = large;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public LocalDate getValidTo() {
        return validTo;
    }

    public void setValidTo(LocalDate validTo) {
        this.validTo = validTo;
    }

    public UploadedFile getFile() {
        return file;
    }

    public void setFile(UploadedFile file) {
        this.file = file;
    }
}
