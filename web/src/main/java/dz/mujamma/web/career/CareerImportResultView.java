package dz.mujamma.web.career;

import dz.mujamma.ejb.career.intake.CareerFileService;
import dz.mujamma.ejb.career.intake.CareerImportJob;
import dz.mujamma.ejb.career.intake.CareerOutcome;
import dz.mujamma.ejb.file.Sheet;
import dz.mujamma.persistence.career.intake.CareerLineRow;
import dz.mujamma.persistence.file.SentFile;
import dz.mujamma.web.file.ImportResultView;
import dz.mujamma.web.shared.Texts;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;

/** What a career file would do, or did. */
@Named
@ViewScoped
public class CareerImportResultView extends ImportResultView<CareerOutcome, CareerLineRow> {
    @EJB
    private CareerFileService files;

    @EJB
    private CareerImportJob importJob;

    @Override
    public String getPath() {
        return "/career/import";
    }

    @Override
    protected Class<CareerOutcome> outcomes() {
        return CareerOutcome.class;
    }

    @Override
    protected SentFile find(long fileId) {
        return files.get(fileId);
    }

    @Override
    protected void startCommit(long fileId) {
        importJob.commit(fileId);
    }

    @Override
    protected List<CareerLineRow> page(long fileId, CareerOutcome outcome, int first, int size) {
        return files.lines(fileId, outcome, first, size);
    }

    @Override
    protected void writeRefused(long fileId, Sheet sheet, String reasonsTitle) throws IOException {
        files.writeRefused(fileId, sheet, reasonsTitle, this::reason);
    }

    @Override
    protected String columnKey(String column) {
        return "intake.column." + column;
    }

    @Override
    protected String sheetName(Texts said) {
        return said.say("intake.template.name");
    }
}
