package dz.mujamma.web.document;

import dz.mujamma.ejb.document.TemplateService;
import dz.mujamma.ejb.document.template.Placeholder;
import dz.mujamma.ejb.document.template.TemplateFault;
import dz.mujamma.persistence.document.PaperKind;
import dz.mujamma.persistence.document.PaperLanguage;
import dz.mujamma.persistence.document.PaperPart;
import dz.mujamma.persistence.document.TemplateRow;
import dz.mujamma.persistence.document.TemplateTexts;
import dz.mujamma.persistence.shared.NotFoundException;
import dz.mujamma.web.shared.Texts;
import jakarta.ejb.EJB;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One kind of paper: its words in both languages side by side, tried on somebody who does not exist, then published. */
@Named
@ViewScoped
public class DocumentTemplateView implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private TemplateService templates;

    @Inject
    private Texts texts;

    @Inject
    private Clock clock;

    private PaperKind kind;
    private Integer no;
    private LocalDate from;
    private final Map<PaperPart, Fields> parts = new EnumMap<>(PaperPart.class);
    private transient List<TemplateRow> versions;

    /** A part as it is typed. */
    public static class Fields implements Serializable {
        private static final long serialVersionUID = 1L;
        private final PaperPart part;
        private String ar;
        private String fr;

        Fields(PaperPart part, String ar, String fr) {
            this.part = part;
            this.ar = ar;
            this.fr = fr;
        }

        public PaperPart getPart() {
            return part;
        }

        /** Lines to show, so that most texts are seen whole. */
        public int getRows() {
            return Math.max(2, (int) Math.min(
                    14,
                    Stream.of(ar, fr)
                            .mapToLong(text -> text == null ? 0 : text.lines().count() + text.length() / 90)
                            .max()
                            .orElse(1)));
        }

        public String getAr() {
            return ar;
        }

        public void setAr(String ar) {
            this.ar = ar;
        }

        public String getFr() {
            return fr;
        }

        public void setFr(String fr) {
            this.fr = fr;
        }
    }

    public void open() {
        if (kind == null) {
            throw new NotFoundException();
        }
        from = LocalDate.now(clock);
        fill(no == null ? templates.inForce(kind) : version(no));
    }

    private TemplateRow version(int wanted) {
        return getVersions().stream()
                .filter(row -> row.no() == wanted)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private void fill(TemplateRow row) {
        Arrays.stream(PaperPart.values())
                .forEach(part -> parts.put(
                        part, new Fields(part, row.ar().part(part), row.fr().part(part))));
    }

    /** Says what is wrong, every fault with its place; says that nothing is where nothing is. */
    public void check() {
        if (Stream.of(PaperLanguage.values()).mapToLong(this::sayFaults).sum() == 0) {
            say(FacesMessage.SEVERITY_INFO, texts.say("document.template.fine"));
        }
    }

    public void preview(String language) throws IOException {
        PaperLanguage of = PaperLanguage.valueOf(language);
        if (sayFaults(of) > 0) {
            return;
        }
        byte[] pdf = templates.preview(kind, typed(of), of);
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext response = faces.getExternalContext();
        response.setResponseContentType("application/pdf");
        response.setResponseHeader("Content-Disposition", "inline; filename=\"" + kind + "-" + of.tag() + ".pdf\"");
        response.getResponseOutputStream().write(pdf);
        faces.responseComplete();
    }

    public String publish() {
        if (Stream.of(PaperLanguage.values()).mapToLong(this::sayFaults).sum() > 0) {
            return null;
        }
        templates.publish(kind, from, typed(PaperLanguage.AR), typed(PaperLanguage.FR));
        return done("document.template.published");
    }

    public String backToSupplied() {
        templates.backToSupplied(kind, from);
        return done("document.template.back-to-supplied");
    }

    private long sayFaults(PaperLanguage language) {
        List<TemplateFault> faults = templates.faults(kind, typed(language));
        faults.forEach(fault -> say(
                FacesMessage.SEVERITY_ERROR,
                texts.say(
                        "document.template.fault",
                        texts.say("document.part." + fault.part()),
                        texts.say("document.language." + language),
                        texts.say(fault.key(), fault.name(), fault.line()))));
        return faults.size();
    }

    private TemplateTexts typed(PaperLanguage language) {
        Map<PaperPart, String> typed = new EnumMap<>(PaperPart.class);
        parts.forEach((part, fields) -> {
            String text = language == PaperLanguage.AR ? fields.getAr() : fields.getFr();
            typed.put(part, text == null ? "" : text.replace("\r\n", "\n"));
        });
        return new TemplateTexts(typed);
    }

    private static void say(FacesMessage.Severity severity, String sentence) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, sentence, null));
    }

    private String done(String key) {
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
        say(FacesMessage.SEVERITY_INFO, texts.say(key, from));
        return "/document/templates?faces-redirect=true";
    }

    public List<Fields> getParts() {
        return List.copyOf(parts.values());
    }

    public List<Placeholder> getPlaceholders() {
        return templates.placeholders(kind);
    }

    public List<TemplateRow> getVersions() {
        if (versions == null) {
            versions = templates.versions(kind);
        }
        return versions;
    }

    public PaperKind getKind() {
        return kind;
    }

    public void setKind(PaperKind kind) {
        this.kind = kind;
    }

    public Integer getNo() {
        return no;
    }

    public void setNo(Integer no) {
        this.no = no;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }
}
