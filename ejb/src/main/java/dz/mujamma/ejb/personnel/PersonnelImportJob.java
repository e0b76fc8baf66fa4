package dz.mujamma.ejb.personnel;

import dz.mujamma.ejb.job.JobRuns;
import dz.mujamma.ejb.job.StartRun;
import dz.mujamma.ejb.personnel.file.FileForm;
import dz.mujamma.ejb.personnel.file.FileProbe;
import dz.mujamma.ejb.personnel.file.Header;
import dz.mujamma.ejb.personnel.file.LineSource;
import dz.mujamma.persistence.personnel.StaffFileRow;
import dz.mujamma.persistence.personnel.StaffFiles;
import dz.mujamma.persistence.shared.NotFoundException;
import dz.mujamma.persistence.shared.RuleException;
import dz.mujamma.persistence.tenancy.Role;
import dz.mujamma.persistence.tenancy.Scope;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Map;

/** The only door to the import of staff files: a file is uploaded and rehearsed, then committed as it was shown. */
@Stateless
@RolesAllowed({Role.Names.HR_OFFICER, Role.Names.HR_DIRECTOR})
public class PersonnelImportJob {
    public static final String ID = "personnel-import";
    private static final int PART = 1 << 20;
    private static final int LONGEST_NAME = 200;

    @EJB
    private JobRuns runs;

    @Inject
    private StaffFiles files;

    @Inject
    private StaffFileOpening opening;

    @Inject
    private Clock clock;

    /**
     * Keeps a file and starts its rehearsal, which writes nothing but what it shows.
     *
     * @param bytes read part by part, never as a whole
     * @return the number of the file
     * @throws RuleException where it is no staff file: too large, of another kind, without a good header
     */
    public long upload(String name, InputStream bytes) throws IOException {
        long id = files.add(shortened(name), Scope.hat().login(), clock.instant());
        FileProbe probe = new FileProbe();
        int no = 0;
        for (byte[] part = bytes.readNBytes(PART); part.length > 0; part = bytes.readNBytes(PART)) {
            probe.pass(part);
            files.addPart(id, no++, part);
        }
        FileForm form = probe.form();
        Header header = header(id, form);
        files.describe(
                id,
                probe.size(),
                probe.sha256Hex(),
                form.name(),
                header.titles(),
                header.unknown(),
                header.positions().keySet().stream().map(Enum::name).toList());
        files.rehearsedBy(id, runs.start(StartRun.rehearsal(ID, parameters(id))));
        return id;
    }

    /**
     * Starts to write what the completed rehearsal of a file showed; what changed meanwhile is checked again.
     *
     * @return the number of the run
     */
    public long commit(long fileId) {
        StaffFileRow file = files.find(fileId).orElseThrow(NotFoundException::new);
        long run = runs.start(StartRun.commit(ID, parameters(fileId), file.rehearsalId()));
        files.committedBy(fileId, run);
        return run;
    }

    private Header header(long id, FileForm form) throws IOException {
        try (LineSource lines = opening.open(form, no -> files.findPart(id, no))) {
            if (lines.next().isEmpty()) {
                throw new RuleException("personnel.file.no-lines");
            }
            return lines.header();
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
