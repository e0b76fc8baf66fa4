package dz.mujamma.ejb.file;

import dz.mujamma.ejb.job.JobArtifact;
import jakarta.batch.api.chunk.ItemReader;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * Reads the lines of a sent file in a rehearsal; a commit has them already. Its checkpoint is the last line handed out.
 *
 * @param <T> what a line is read as
 */
public abstract class FileReader<T> extends JobArtifact implements ItemReader {
    private LineSource lines;
    private int last;

    /** Opens the file and makes ready to read its lines; usable inside is the run's scope. */
    protected abstract LineSource openFile(long fileId) throws IOException;

    protected abstract T read(RawLine line);

    /**
     * Each line is read once and checked once.
     *
     * @param bytes of the file
     * @param ofALine about how many a line of text has
     */
    protected void planFor(LineSource source, long bytes, int ofALine) {
        plan(2L * (source.expected() > 0 ? source.expected() : bytes / ofALine + 1), List.of());
    }

    @Override
    public void open(Serializable checkpoint) {
        last = checkpoint == null ? 0 : (Integer) checkpoint;
        inScope(() -> {
            if (facts().rehearsal()) {
                lines = openFile(Long.parseLong(facts().parameter("file")));
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

    /** A restart reads again from the start and passes by what is staged. */
    private T nextUnread() throws IOException {
        Optional<RawLine> line = lines.next();
        while (line.isPresent() && line.get().number() <= last) {
            line = lines.next();
        }
        line.ifPresent(read -> last = read.number());
        return line.map(this::read).orElse(null);
    }
}
