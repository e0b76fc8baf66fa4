package dz.mujamma.ejb.personnel;

import dz.mujamma.ejb.file.FileForm;
import dz.mujamma.ejb.file.FileOpening;
import dz.mujamma.ejb.file.Header;
import dz.mujamma.ejb.file.LineSource;
import dz.mujamma.ejb.file.RawLine;
import dz.mujamma.ejb.job.JobArtifact;
import dz.mujamma.ejb.personnel.file.ReadLine;
import dz.mujamma.ejb.personnel.file.StaffColumn;
import dz.mujamma.ejb.personnel.file.StaffLineRule;
import dz.mujamma.persistence.file.SentFile;
import jakarta.batch.api.chunk.ItemReader;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/** Reads the lines of the file in a rehearsal; a commit has them already. Its checkpoint is the last line handed out. */
@Dependent
@Named
public class StaffReader extends JobArtifact implements ItemReader {
    @EJB
    private StaffImportWork work;

    @Inject
    private FileOpening opening;

    private LineSource lines;
    private StaffLineRule rule;
    private int last;

    @Override
    public void open(Serializable checkpoint) {
        last = checkpoint == null ? 0 : (Integer) checkpoint;
        inScope(() -> {
            if (facts().rehearsal()) {
                open(work.file(fileId()));
            }
            return null;
        });
    }

    @Override
    public Object readItem() {
        return lines == null ? null : inScope(this::nextUnread);
    }

    @Override
    public Serializable checkpointInfo() {
        return last;
    }

    @Override
    public void close() throws IOException {
        if (lines != null) {
            lines.close();
        }
    }

    private void open(SentFile file) throws IOException {
        lines = opening.open(FileForm.valueOf(file.form()), no -> work.part(file.id(), no));
        rule = new StaffLineRule(Header.read(StaffColumn.class, lines.titles()), work.wilayaNames(), work.limits());
        plan(2L * (lines.expected() > 0 ? lines.expected() : opening.estimate(file.size())), List.of());
    }

    /** A restart reads again from the start and passes by what is staged. */
    private ReadLine nextUnread() throws IOException {
        Optional<RawLine> line = lines.next();
        while (line.isPresent() && line.get().number() <= last) {
            line = lines.next();
        }
        line.ifPresent(read -> last = read.number());
        return line.map(rule::read).orElse(null);
    }

    private long fileId() {
        return Long.parseLong(facts().parameter("file"));
    }
}
