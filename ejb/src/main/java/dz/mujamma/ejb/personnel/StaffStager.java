package dz.mujamma.ejb.personnel;

import dz.mujamma.ejb.file.FileStager;
import dz.mujamma.ejb.personnel.file.ReadLine;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import java.util.List;

/** Keeps the lines of a staff file. */
@Dependent
@Named
public class StaffStager extends FileStager<ReadLine> {
    @EJB
    private StaffImportWork work;

    public StaffStager() {
        super(ReadLine.class);
    }

    @Override
    protected void stage(long fileId, List<ReadLine> read) {
        work.stage(fileId, read);
    }
}
