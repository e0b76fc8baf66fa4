package dz.mujamma.web.career;

import dz.mujamma.ejb.career.intake.CareerFileService;
import dz.mujamma.ejb.career.intake.CareerImportJob;
import dz.mujamma.ejb.career.intake.CareerOutcome;
import dz.mujamma.ejb.file.SentFileService;
import dz.mujamma.persistence.career.intake.CareerLineRow;
import dz.mujamma.web.file.ImportResultView;
import dz.mujamma.web.shared.Texts;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

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
    protected SentFileService<CareerOutcome, CareerLineRow> files() {
        return files;
    }

    @Override
    protected void startCommit(long fileId) {
        importJob.commit(fileId);
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
