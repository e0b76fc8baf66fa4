package dz.mujamma.ejb.file;

import java.util.List;

/** The bytes of these files are deleted: whoever keeps lines read from them deletes those in the same transaction. */
public record FilesForgotten(List<Long> files) {
    public FilesForgotten {
        files = List.copyOf(files);
    }
}
