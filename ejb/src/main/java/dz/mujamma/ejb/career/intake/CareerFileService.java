package dz.mujamma.ejb.career.intake;

import dz.mujamma.ejb.file.RefusedLines;
import dz.mujamma.ejb.file.Sheet;
import dz.mujamma.persistence.career.intake.CareerLineRow;
import dz.mujamma.persistence.career.intake.CareerResults;
import dz.mujamma.persistence.file.FileRejection;
import dz.mujamma.persistence.file.SentFile;
import dz.mujamma.persistence.file.SentFiles;
import dz.mujamma.persistence.shared.NotFoundException;
import dz.mujamma.persistence.tenancy.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;

/** The career files of the body in which the caller wears a hat, and what came of them. */
@Stateless
@RolesAllowed({Role.Names.HR_OFFICER, Role.Names.HR_DIRECTOR})
public class CareerFileService {
    @Inject
    private SentFiles files;

    @Inject
    private CareerResults results;

    @Inject
    private RefusedLines refused;

    /** The newest first. */
    public List<SentFile> page(int first, int size) {
        return files.page(CareerImportJob.ID, first, size);
    }

    public long count() {
        return files.count(CareerImportJob.ID);
    }

    /** @throws NotFoundException where the body has no such file */
    public SentFile get(long id) {
        return files.find(CareerImportJob.ID, id).orElseThrow(NotFoundException::new);
    }

    public List<CareerLineRow> lines(long fileId, CareerOutcome outcome, int first, int size) {
        return results.page(get(fileId).id(), outcome.name(), first, size);
    }

    /**
     * Writes the refused lines as they stand in the file, with a column more that tells why.
     *
     * @param reasonsTitle title of that column
     * @param sentence what to say of one rejection
     */
    public void writeRefused(long fileId, Sheet sheet, String reasonsTitle, Function<FileRejection, String> sentence)
            throws IOException {
        refused.write(get(fileId), sheet, reasonsTitle, sentence);
    }
}
