package dz.mujamma.web.personnel;

import dz.mujamma.ejb.organization.UnitService;
import dz.mujamma.ejb.personnel.PersonnelImportJob;
import dz.mujamma.ejb.personnel.StaffFileService;
import dz.mujamma.persistence.file.SentFile;
import dz.mujamma.persistence.shared.RuleException;
import dz.mujamma.web.file.Download;
import dz.mujamma.web.shared.CurrentLanguage;
import dz.mujamma.web.shared.ListRequest;
import dz.mujamma.web.shared.RowsModel;
import dz.mujamma.web.shared.Texts;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import org.primefaces.model.file.UploadedFile;

/** Where a staff file is sent, and the list of those sent before. */
@Named
@RequestScoped
public class PersonnelImportView {
    @EJB
    private PersonnelImportJob importJob;

    @EJB
    private StaffFileService files;

    @EJB
    private UnitService units;

    @Inject
    private ListRequest list;

    @Inject
    private Texts texts;

    @Inject
    private CurrentLanguage language;

    private UploadedFile file;
    private RowsModel<SentFile> rows;
    private boolean withUnits;

    public void open() throws IOException {
        String template = list.text("template");
        if (template != null) {
            StaffTemplate empty = new StaffTemplate(texts, language.get());
            boolean workbook = "xlsx".equals(template);
            Download.send(
                    texts.say("personnel.template.name"), workbook, workbook ? empty::writeXlsx : empty::writeCsv);
        }
    }

    public void send() throws IOException {
        if (file == null || file.getFileName() == null || file.getFileName().isBlank()) {
            throw new RuleException("personnel.import.file.needed");
        }
        try (InputStream bytes = file.getInputStream()) {
            long id = importJob.upload(file.getFileName(), bytes);
            ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
            external.redirect(external.getRequestContextPath() + "/personnel/import-result?id=" + id);
        }
    }

    public UploadedFile getFile() {
        return file;
    }

    public void setFile(UploadedFile file) {
        this.file = file;
    }

    public RowsModel<SentFile> getRows() {
        if (rows == null) {
            rows = RowsModel.read(list, files.count(), files::page);
            withUnits = !units.names().isEmpty();
        }
        return rows;
    }

    /** Without units every line would be refused. */
    public boolean isWithUnits() {
        getRows();
        return withUnits;
    }
}
