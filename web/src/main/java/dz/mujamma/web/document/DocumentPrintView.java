package dz.mujamma.web.document;

import dz.mujamma.ejb.document.print.DocumentPrintJob;
import dz.mujamma.ejb.document.print.DocumentPrintJob.Offer;
import dz.mujamma.ejb.document.print.PaperSource.Selection;
import dz.mujamma.persistence.document.ArchiveRow;
import dz.mujamma.persistence.document.PaperLanguage;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Printing by the thousand: what, of whom, in which languages; and the archives made so far. */
@Named
@ViewScoped
public class DocumentPrintView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int ARCHIVES_SHOWN = 20;

    @EJB
    private DocumentPrintJob job;

    private transient List<Offer> offers;
    private transient List<ArchiveRow> archives;
    private String source;
    private Long group;
    private LocalDate first;
    private LocalDate last;
    private boolean arabic = true;
    private boolean french;

    @PostConstruct
    void choose() {
        source = getOffers().get(0).name();
    }

    public void rehearse() throws IOException {
        Set<PaperLanguage> languages = EnumSet.noneOf(PaperLanguage.class);
        if (arabic) {
            languages.add(PaperLanguage.AR);
        }
        if (french) {
            languages.add(PaperLanguage.FR);
        }
        long run = job.rehearse(source, new Selection(group, first, last), languages);
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(external.getRequestContextPath() + "/job/detail?id=" + run);
    }

    /** Another source has other groups. */
    public void changed() {
        group = null;
    }

    public Offer getOffer() {
        return getOffers().stream()
                .filter(offer -> offer.name().equals(source))
                .findFirst()
                .orElseThrow();
    }

    public List<Offer> getOffers() {
        if (offers == null) {
            offers = job.offers();
        }
        return offers;
    }

    public List<ArchiveRow> getArchives() {
        if (archives == null) {
            archives = job.archives(0, ARCHIVES_SHOWN);
        }
        return archives;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public Long getGroup() {
        return group;
    }

    public void setGroup(Long group) {
        this.group = group;
    }

    public LocalDate getFirst() {
        return first;
    }

    public void setFirst(LocalDate first) {
        this.first = first;
    }

    public LocalDate getLast() {
        return last;
    }

    public void setLast(LocalDate last) {
        this.last = last;
    }

    public boolean isArabic() {
        return arabic;
    }

    public void setArabic(boolean arabic) {
        this.arabic = arabic;
    }

    public boolean isFrench() {
        return french;
    }

    public void setFrench(boolean french) {
        this.french = french;
    }
}
