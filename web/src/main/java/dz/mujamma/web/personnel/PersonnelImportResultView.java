package dz.mujamma.web.personnel;

import dz.mujamma.ejb.file.SentFileService;
import dz.mujamma.ejb.personnel.PersonnelImportJob;
import dz.mujamma.ejb.personnel.StaffFileService;
import dz.mujamma.ejb.personnel.StaffOutcome;
import dz.mujamma.persistence.personnel.StaffLineRow;
import dz.mujamma.web.file.ImportResultView;
import dz.mujamma.web.shared.Texts;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

/** What a staff file would do, or did. */
@Named
@ViewScoped
public class PersonnelImportResultView extends ImportResultView<StaffOutcome, StaffLineRow> {
    @EJB
    private StaffFileService files;

    @EJB
    private PersonnelImportJob importJob;

    @Override
    public String getPath() {
        return "/personnel/import";
    }

    @Override
    protected Class<StaffOutcome> outcomes() {
        return StaffOutcome.class;
    }

    @Override
    protected SentFileService<StaffOutcome, StaffLineRow> files() {
        return files;
    }

    @Override
    protected void startCommit(long fileId) {
        importJob.commit(fileId);
    }

    @Override
    protected String columnKey(String column) {
        return "personnel.column." + column;
    }

    @Override
    protected String sheetName(Texts said) {
        return said.say("personnel.template.name");
    }
}
