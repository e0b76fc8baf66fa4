package dz.mujamma.web.file;

import dz.mujamma.ejb.file.SentFileService;
import dz.mujamma.persistence.file.SentFile;
import dz.mujamma.persistence.shared.RuleException;
import dz.mujamma.web.shared.CurrentLanguage;
import dz.mujamma.web.shared.ListRequest;
import dz.mujamma.web.shared.RowsModel;
import dz.mujamma.web.shared.Texts;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import org.primefaces.model.file.UploadedFile;

/** Where a file is sent, and the list of those sent before. The page of its results has the same address with {@code -result}. */
public abstract class ImportView {
    @Inject
    private ListRequest list;

    @Inject
    private Texts texts;

    @Inject
    private CurrentLanguage language;

    private UploadedFile file;
    private RowsModel<SentFile> rows;

    /** Address of the page, such as {@code /personnel/import}. */
    public abstract String getPath();

    protected abstract long upload(String name, InputStream bytes) throws IOException;

    protected abstract SentFileService<?, ?> files();

    protected abstract FileTemplate template(Texts said, CurrentLanguage spoken);

    public void open() throws IOException {
        String template = list.text("template");
        if (template != null) {
            template(texts, language).send("xlsx".equals(template));
        }
    }

    public void send() throws IOException {
        if (file == null || file.getFileName() == null || file.getFileName().isBlank()) {
            throw new RuleException("file.import.needed");
        }
        try (InputStream bytes = file.getInputStream()) {
            long id = upload(file.getFileName(), bytes);
            ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
            external.redirect(external.getRequestContextPath() + getPath() + "-result?id=" + id);
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
            rows = RowsModel.read(list, files().count(), files()::page);
        }
        return rows;
    }
}
