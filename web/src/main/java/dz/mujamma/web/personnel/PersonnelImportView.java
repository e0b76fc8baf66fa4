package dz.mujamma.web.personnel;

import dz.mujamma.ejb.file.SentFileService;
import dz.mujamma.ejb.organization.UnitService;
import dz.mujamma.ejb.personnel.PersonnelImportJob;
import dz.mujamma.ejb.personnel.StaffFileService;
import dz.mujamma.ejb.personnel.file.StaffColumn;
import dz.mujamma.web.file.FileTemplate;
import dz.mujamma.web.file.ImportView;
import dz.mujamma.web.shared.CurrentLanguage;
import dz.mujamma.web.shared.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;

/** Where a staff file is sent, and the list of those sent before. */
@Named
@RequestScoped
public class PersonnelImportView extends ImportView {
    @EJB
    private PersonnelImportJob importJob;

    @EJB
    private StaffFileService files;

    @EJB
    private UnitService units;

    private boolean withUnits;

    @PostConstruct
    void read() {
        withUnits = !units.names().isEmpty();
    }

    @Override
    public String getPath() {
        return "/personnel/import";
    }

    /** Without units every line would be refused. */
    public boolean isWithUnits() {
        return withUnits;
    }

    @Override
    protected long upload(String name, InputStream bytes) throws IOException {
        return importJob.upload(name, bytes);
    }

    @Override
    protected SentFileService<?, ?> files() {
        return files;
    }

    /** A birth year goes into the column of the birth. */
    @Override
    protected FileTemplate template(Texts said, CurrentLanguage spoken) {
        List<StaffColumn> columns = Arrays.stream(StaffColumn.values())
                .filter(column -> column != StaffColumn.BIRTH_YEAR)
                .toList();
        return new FileTemplate(said, spoken.get(), said.say("personnel.template.name"), columns);
    }
}
