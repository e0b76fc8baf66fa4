package dz.mujamma.ejb.career.intake;

import dz.mujamma.ejb.file.FileStager;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import java.util.List;

/** Keeps the lines of a career file. */
@Dependent
@Named
public class CareerStager extends FileStager<ReadCareerLine> {
    @EJB
    private CareerImportWork work;

    public CareerStager() {
        super(ReadCareerLine.class);
    }

    @Override
    protected void stage(long fileId, List<ReadCareerLine> read) {
        work.stage(fileId, read);
    }
}
