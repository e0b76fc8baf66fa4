package dz.mujamma.web.document;

import dz.mujamma.ejb.document.TemplateService;
import dz.mujamma.persistence.document.Letterhead;
import dz.mujamma.persistence.document.Version;
import dz.mujamma.persistence.shared.Localized;
import dz.mujamma.persistence.shared.RuleException;
import dz.mujamma.web.shared.Done;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** What stands at the head and the foot of the body's papers. */
@Named
@ViewScoped
public class DocumentLetterheadView implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private TemplateService templates;

    @Inject
    private Done done;

    @NotNull
    private LocalDate from;

    @NotNull
    @Size(max = 500)
    private String source;

    private transient List<Version<Letterhead>> versions;

    private List<Line> lines;

    /** One line in both languages. */
    public static class Line implements Serializable {
        private static final long serialVersionUID = 1L;
        private final String name;
        private String ar;
        private String fr;

        Line(String name, Localized text) {
            this.name = name;
            this.ar = text == null ? null : text.ar();
            this.fr = text == null ? null : text.fr();
        }

        Localized text() {
            if (ar == null && fr == null) {
                return null;
            }
            if (ar == null || fr == null) {
                throw new RuleException("document.letterhead.refused.both");
            }
            return new Localized(ar.strip(), fr.strip());
        }

        public String getName() {
            return name;
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

    @PostConstruct
    void read() {
        Letterhead head = templates.letterhead();
        lines = List.of(
                new Line("ministry", head.ministry()),
                new Line("office", head.office()),
                new Line("place", head.place()),
                new Line("signatory", head.signatoryTitle()),
                new Line("name", head.signatoryName()));
    }

    public String keep() {
        List<Localized> typed = lines.stream().map(Line::text).collect(Collectors.toList());
        if (typed.subList(0, 4).contains(null)) {
            throw new RuleException("document.letterhead.refused.both");
        }
        templates.keep(
                new Letterhead(typed.get(0), typed.get(1), typed.get(2), typed.get(3), typed.get(4)), from, source);
        return done.at("/document/letterhead", "document.letterhead.kept", from);
    }

    public List<Version<Letterhead>> getVersions() {
        if (versions == null) {
            versions = templates.letterheads();
        }
        return versions;
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

    public List<Line> getLines() {
        return lines;
    }
}
