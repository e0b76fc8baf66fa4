package dz.mujamma.ejb.personnel.file;

import dz.mujamma.ejb.file.Rejection;
import dz.mujamma.persistence.personnel.StaffLine;
import java.util.List;

/**
 * A line and what is wrong with it.
 *
 * @param rejections empty for a line that can be taken in, as far as the line alone can tell
 */
public record ReadLine(StaffLine line, List<Rejection> rejections) {
    public ReadLine {
        rejections = List.copyOf(rejections);
    }

    public boolean isRefused() {
        return !rejections.isEmpty();
    }
}
