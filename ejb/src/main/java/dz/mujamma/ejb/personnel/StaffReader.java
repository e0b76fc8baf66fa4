package dz.mujamma.ejb.personnel;

import dz.mujamma.ejb.file.FileForm;
import dz.mujamma.ejb.file.FileOpening;
import dz.mujamma.ejb.file.FileReader;
import dz.mujamma.ejb.file.Header;
import dz.mujamma.ejb.file.LineSource;
import dz.mujamma.ejb.file.RawLine;
import dz.mujamma.ejb.personnel.file.ReadLine;
import dz.mujamma.ejb.personnel.file.StaffColumn;
import dz.mujamma.ejb.personnel.file.StaffLineRule;
import dz.mujamma.persistence.file.SentFile;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;

/** Reads the lines of the file in a rehearsal; a commit has them already. */
@Dependent
@Named
public class StaffReader extends FileReader<ReadLine> {
    private static final int BYTES_OF_A_LINE = 200;

    @EJB
    private StaffImportWork work;

    @Inject
    private FileOpening opening;

    private StaffLineRule rule;

    @Override
    protected LineSource openFile(long fileId) throws IOException {
        SentFile file = work.file(fileId);
        LineSource lines = opening.open(FileForm.valueOf(file.form()), no -> work.part(fileId, no));
        rule = new StaffLineRule(Header.read(StaffColumn.class, lines.titles()), work.wilayaNames(), work.limits());
        planFor(lines, file.size(), BYTES_OF_A_LINE);
        return lines;
    }

    @Override
    protected ReadLine read(RawLine line) {
        return rule.read(line);
    }
}
