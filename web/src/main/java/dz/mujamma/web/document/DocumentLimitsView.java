package dz.mujamma.web.document;

import dz.mujamma.ejb.document.AttachmentSettingService;
import dz.mujamma.persistence.document.AttachmentKind;
import dz.mujamma.persistence.document.Version;
import dz.mujamma.web.shared.Done;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** How large attachments may be, and the kinds there are with how long they are valid. */
@Named
@ViewScoped
public class DocumentLimitsView implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private AttachmentSettingService settings;

    @Inject
    private Done done;

    @NotNull
    @Min(1)
    @Max(50)
    private Integer megabytes;

    @NotNull
    private LocalDate from;

    @NotNull
    @Size(max = 500)
    private String source;

    private transient List<AttachmentKind> kinds;
    private transient List<Version<Long>> versions;

    public String keep() {
        settings.limit((long) megabytes << 20, from, source);
        return done.at("/document/limits", "document.limits.kept", megabytes, from);
    }

    /** In megabytes, today. */
    public long getNow() {
        return settings.mostBytes() >> 20;
    }

    public List<AttachmentKind> getKinds() {
        if (kinds == null) {
            kinds = settings.kinds();
        }
        return kinds;
    }

    public List<Version<Long>> getVersions() {
        if (versions == null) {
            versions = settings.limits();
        }
        return versions;
    }

    public Integer getMegabytes() {
        return megabytes;
    }

    public void setMegabytes(Integer megabytes) {
        this.megabytes = megabytes;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}
