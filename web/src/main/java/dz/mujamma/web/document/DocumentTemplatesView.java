package dz.mujamma.web.document;

import dz.mujamma.ejb.document.TemplateService;
import dz.mujamma.persistence.document.TemplateRow;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;

/** The papers a body issues, and whose wording each has. */
@Named
@RequestScoped
public class DocumentTemplatesView {
    @EJB
    private TemplateService templates;

    private List<TemplateRow> rows;

    @PostConstruct
    void read() {
        rows = templates.inForce();
    }

    public List<TemplateRow> getRows() {
        return rows;
    }
}
