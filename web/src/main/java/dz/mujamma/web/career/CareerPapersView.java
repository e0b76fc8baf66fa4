package dz.mujamma.web.career;

import dz.mujamma.ejb.career.certificate.CertificateService;
import dz.mujamma.ejb.career.certificate.CertificateService.Certificates;
import dz.mujamma.persistence.document.PaperRow;
import dz.mujamma.persistence.shared.NotFoundException;
import dz.mujamma.web.shared.ListRequest;
import dz.mujamma.web.shared.RowsModel;
import jakarta.ejb.EJB;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;

/** Papers that concern somebody, and certificates printed at once: the own for employees, anybody's for HR. */
@Named
@ViewScoped
public class CareerPapersView implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private CertificateService certificates;

    @Inject
    private ListRequest list;

    private Long id;
    private boolean own;
    private transient Certificates shown;
    private transient RowsModel<PaperRow> papers;

    /** The own papers. */
    public void open() {
        own = true;
        read();
    }

    /** Those of somebody else; the service refuses whoever is not HR. */
    public void openOthers() {
        if (id == null) {
            throw new NotFoundException();
        }
        read();
    }

    public void printWork(String language) throws IOException {
        send(isOwn() ? certificates.printMine() : certificates.printWork(id), language);
    }

    public void printService(String language) throws IOException {
        send(certificates.printService(id), language);
    }

    private static void send(long paper, String language) throws IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(external.getRequestContextPath() + "/paper?id=" + paper + "&language=" + language);
    }

    public boolean isOwn() {
        return own;
    }

    private void read() {
        papers = RowsModel.read(list, page(0, 0).papers().total(), (first, size) -> page(first, size)
                .papers()
                .rows());
    }

    private Certificates page(int first, int size) {
        shown = isOwn() ? certificates.mine(first, size) : certificates.of(id, first, size);
        return shown;
    }

    public Certificates getShown() {
        if (shown == null) {
            read();
        }
        return shown;
    }

    public RowsModel<PaperRow> getPapers() {
        if (papers == null) {
            read();
        }
        return papers;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
