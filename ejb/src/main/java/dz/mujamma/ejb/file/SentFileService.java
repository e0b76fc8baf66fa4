package dz.mujamma.ejb.file;

import dz.mujamma.persistence.file.FileRejection;
import dz.mujamma.persistence.file.SentFile;
import dz.mujamma.persistence.file.SentFiles;
import dz.mujamma.persistence.shared.NotFoundException;
import dz.mujamma.persistence.tenancy.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;

/**
 * The files for one job of the body in which the caller wears a hat, and what came of them. Each feature that takes files in
 * has a stateless bean of it.
 *
 * @param <O> what a line may do
 * @param <R> a line as it is shown
 */
@RolesAllowed({Role.Names.HR_OFFICER, Role.Names.HR_DIRECTOR})
public abstract class SentFileService<O extends Enum<O>, R> {
    @Inject
    private SentFiles files;

    @Inject
    private RefusedLines refused;

    /** Id of the job that takes them in. */
    protected abstract String job();

    protected abstract List<R> linesOf(long fileId, String outcome, int first, int size);

    /** The newest first. */
    public List<SentFile> page(int first, int size) {
        return files.page(job(), first, size);
    }

    public long count() {
        return files.count(job());
    }

    /** @throws NotFoundException where the body has no such file */
    public SentFile get(long id) {
        return files.find(job(), id).orElseThrow(NotFoundException::new);
    }

    /** Lines of one outcome, in the order of the file. */
    public List<R> lines(long fileId, O outcome, int first, int size) {
        return linesOf(get(fileId).id(), outcome.name(), first, size);
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
