package dz.mujamma.web.document;

import dz.mujamma.ejb.document.AttachmentSettingService;
import dz.mujamma.persistence.document.AttachmentKind;
import dz.mujamma.persistence.document.KindValidity;
import dz.mujamma.persistence.document.Version;
import dz.mujamma.web.shared.Done;
import dz.mujamma.web.shared.Texts;
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

/** One kind of attachment: how long its papers are valid, and when people are reminded. */
@Named
@ViewScoped
public class DocumentKindView implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private AttachmentSettingService settings;

    @Inject
    private Done done;

    @Inject
    private Texts texts;

    private String id;
    private boolean needed;

    @Min(1)
    @Max(600)
    private Integer months;

    @Min(1)
    @Max(366)
    private Integer remind;

    @NotNull
    private LocalDate from;

    @NotNull
    @Size(max = 500)
    private String source;

    private transient AttachmentKind kind;
    private transient List<Version<KindValidity>> versions;

    public void open() {
        needed = getKind().validUntilNeeded();
        months = getKind().validMonths();
        remind = getKind().remindDays();
    }

    public String keep() {
        settings.fix(id, from, new KindValidity(needed, months, remind), source);
        return done.at(
                "/document/limits", "document.kind.kept", texts.of(getKind().name()), from);
    }

    public String backToSupplied() {
        settings.backToSupplied(id, from, source);
        return done.at(
                "/document/limits", "document.kind.kept", texts.of(getKind().name()), from);
    }

    public AttachmentKind getKind() {
        if (kind == null) {
            kind = settings.kind(id);
        }
        return kind;
    }

    public List<Version<KindValidity>> getVersions() {
        if (versions == null) {
            versions = settings.kindVersions(id);
        }
        return versions;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public boolean isNeeded() {
        return needed;
    }

    public void setNeeded(boolean needed) {
        this.needed = needed;
    }

    public Integer getMonths() {
        return months;
    }

    public void setMonths(Integer months) {
        this.months = months;
    }

    public Integer getRemind() {
        return remind;
    }

    public void setRemind(Integer remind) {
        this.remind = remind;
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
