package dz.mujamma.ejb.file;

import dz.mujamma.ejb.job.JobRuns;
import dz.mujamma.ejb.job.StartRun;
import dz.mujamma.persistence.file.SentFile;
import dz.mujamma.persistence.file.SentFiles;
import dz.mujamma.persistence.shared.NotFoundException;
import dz.mujamma.persistence.shared.RuleException;
import dz.mujamma.persistence.tenancy.Scope;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Map;

/** Sends a file to the job that takes it in: kept and rehearsed, then committed as it was shown. The job finds its number as the parameter {@code file}. */
@Dependent
public class FileJobs {
    private static final int PART = 1 << 20;
    private static final int LONGEST_NAME = 200;

    @EJB
    private JobRuns runs;

    @Inject
    private SentFiles files;

    @Inject
    private FileOpening opening;

    @Inject
    private Clock clock;

    /**
     * Keeps a file and starts its rehearsal, which writes nothing but what it shows.
     *
     * @param kind the columns that the job reads
     * @param bytes read part by part, never as a whole
     * @return the number of the file
     * @throws RuleException where it is no such file: too large, of another kind, without a good header
     */
    public <C extends Enum<C> & Column> long upload(String job, Class<C> kind, String name, InputStream bytes)
            throws IOException {
        long id = files.add(job, shortened(name), Scope.hat().login(), clock.instant());
        FileProbe probe = new FileProbe();
        int no = 0;
        for (byte[] part = bytes.readNBytes(PART); part.length > 0; part = bytes.readNBytes(PART)) {
            probe.pass(part);
            files.addPart(id, no++, part);
        }
        FileForm form = probe.form();
        Header<C> header = header(kind, id, form);
        files.describe(
                id,
                probe.size(),
                probe.sha256Hex(),
                form.name(),
                header.titles(),
                header.unknown(),
                header.positions().keySet().stream().map(Enum::name).toList());
        files.rehearsedBy(id, runs.start(StartRun.rehearsal(job, parameters(id))));
        return id;
    }

    /**
     * Starts to write what the completed rehearsal of a file showed; what changed meanwhile is checked again.
     *
     * @return the number of the run
     * @throws RuleException where its lines are deleted
     */
    public long commit(String job, long fileId) {
        SentFile file =
                files.find(job, fileId).orElseThrow(NotFoundException::new).requireKept();
        long run = runs.start(StartRun.commit(job, parameters(fileId), file.rehearsalId()));
        files.committedBy(fileId, run);
        return run;
    }

    private <C extends Enum<C> & Column> Header<C> header(Class<C> kind, long id, FileForm form) throws IOException {
        try (LineSource lines = opening.open(form, no -> files.findPart(id, no))) {
            Header<C> header = Header.read(kind, lines.titles());
            if (lines.next().isEmpty()) {
                throw new RuleException("file.unreadable.no-lines");
            }
            return header;
        }
    }

    private static Map<String, String> parameters(long fileId) {
        return Map.of("file", Long.toString(fileId));
    }

    private static String shortened(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return last.length() > LONGEST_NAME ? last.substring(0, LONGEST_NAME) : last;
    }
}
