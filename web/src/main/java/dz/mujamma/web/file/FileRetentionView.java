package dz.mujamma.web.file;

import dz.mujamma.ejb.file.FileRetentionService;
import dz.mujamma.persistence.file.FileRetention;
import dz.mujamma.persistence.file.FileStorage;
import dz.mujamma.persistence.tenancy.Role;
import dz.mujamma.persistence.tenancy.Scope;
import dz.mujamma.web.shared.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** How long sent files are kept, what they take up, and setting another time. */
@Named
@RequestScoped
public class FileRetentionView {
    private static final double MEGABYTE = 1 << 20;

    @EJB
    private FileRetentionService retentions;

    @Inject
    private Texts texts;

    @Inject
    private Clock clock;

    @NotNull
    @Min(FileRetentionService.FEWEST_DAYS)
    @Max(FileRetentionService.MOST_DAYS)
    private Integer days;

    @NotNull
    private LocalDate from;

    @NotBlank
    @Size(max = 300)
    private String reason;

    private FileRetention current;
    private List<FileRetention> all;
    private List<FileStorage> storage;

    @PostConstruct
    void read() {
        current = retentions.current().orElse(null);
        all = retentions.all();
        storage = retentions.storage();
        days = current == null ? null : current.days();
        from = LocalDate.now(clock);
    }

    public void save() throws IOException {
        retentions.set(from, days, reason.strip());
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        external.getFlash().setKeepMessages(true);
        faces.addMessage(
                null, new FacesMessage(texts.say("file.retention.saved", texts.number(days), texts.date(from))));
        external.redirect(external.getRequestContextPath() + "/file/retention");
    }

    public boolean isDirector() {
        return Scope.worn().map(hat -> hat.role() == Role.HR_DIRECTOR).orElse(false);
    }

    /** Such as 1.4 for megabytes, rounded up so that nothing is empty. */
    public double megabytes(long bytes) {
        return Math.ceil(bytes * 10 / MEGABYTE) / 10;
    }

    public FileRetention getCurrent() {
        return current;
    }

    public List<FileRetention> getAll() {
        return all;
    }

    public List<FileStorage> getStorage() {
        return storage;
    }

    public Integer getDays() {
        return days;
    }

    public void setDays(Integer days) {
        this.days = days;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
