package dz.mujamma.ejb.personnel;

import dz.mujamma.ejb.file.RefusedLines;
import dz.mujamma.ejb.file.Sheet;
import dz.mujamma.persistence.file.FileRejection;
import dz.mujamma.persistence.file.SentFile;
import dz.mujamma.persistence.file.SentFiles;
import dz.mujamma.persistence.personnel.StaffLineRow;
import dz.mujamma.persistence.personnel.StaffResults;
import dz.mujamma.persistence.shared.NotFoundException;
import dz.mujamma.persistence.tenancy.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;

/** The staff files of the body in which the caller wears a hat, and what came of them. */
@Stateless
@RolesAllowed({Role.Names.HR_OFFICER, Role.Names.HR_DIRECTOR})
public class StaffFileService {
    @Inject
    private SentFiles files;

    @Inject
    private StaffResults results;

    @Inject
    private RefusedLines refused;

    /** The newest first. */
    public List<SentFile> page(int first, int size) {
        return files.page(PersonnelImportJob.ID, first, size);
    }

    public long count() {
        return files.count(PersonnelImportJob.ID);
    }

    /** @throws NotFoundException where the body has no such file */
    public SentFile get(long id) {
        return files.find(PersonnelImportJob.ID, id).orElseThrow(NotFoundException::new);
    }

    public List<StaffLineRow> lines(long fileId, StaffOutcome outcome, int first, int size) {
        return results.page(get(fileId).id(), outcome.name(), first, size);
    }

    public long countLines(long fileId, StaffOutcome outcome) {
        return results.count(fileId, outcome.name());
    }

    /**
     * Writes the refused lines as they stand in the file, with a column more that tells why; the file is read again for it,
     * line by line.
     *
     * @param reasonsTitle title of that column
     * @param sentence what to say of one rejection
     */
    public void writeRefused(long fileId, Sheet sheet, String reasonsTitle, Function<FileRejection, String> sentence)
            throws IOException {
        refused.write(get(fileId), sheet, reasonsTitle, sentence);
    }
}
