package dz.mujamma.web.career;

import dz.mujamma.ejb.career.intake.CareerColumn;
import dz.mujamma.ejb.career.intake.CareerFileService;
import dz.mujamma.ejb.career.intake.CareerImportJob;
import dz.mujamma.ejb.file.SentFileService;
import dz.mujamma.web.file.FileTemplate;
import dz.mujamma.web.file.ImportView;
import dz.mujamma.web.shared.CurrentLanguage;
import dz.mujamma.web.shared.Texts;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Where a career file is sent, and the list of those sent before. */
@Named
@RequestScoped
public class CareerImportView extends ImportView {
    @EJB
    private CareerImportJob importJob;

    @EJB
    private CareerFileService files;

    @Override
    public String getPath() {
        return "/career/import";
    }

    @Override
    protected long upload(String name, InputStream bytes) throws IOException {
        return importJob.upload(name, bytes);
    }

    @Override
    protected SentFileService<?, ?> files() {
        return files;
    }

    @Override
    protected FileTemplate template(Texts said, CurrentLanguage spoken) {
        return new FileTemplate(said, spoken.get(), said.say("intake.template.name"), List.of(CareerColumn.values()));
    }
}
