package dz.mujamma.ejb.file;

import dz.mujamma.ejb.job.ChunkWriter;
import java.util.List;
import java.util.Map;

/**
 * Keeps the lines of a chunk as they were read, many per statement.
 *
 * @param <T> what a line is read as
 */
public abstract class FileStager<T> extends ChunkWriter {
    private final Class<T> kind;

    protected FileStager(Class<T> kind) {
        this.kind = kind;
    }

    protected abstract void stage(long fileId, List<T> read);

    @Override
    protected void write(List<Object> items) {
        stage(
                Long.parseLong(facts().parameter("file")),
                items.stream().map(kind::cast).toList());
        advance(items.size(), Map.of());
    }
}
