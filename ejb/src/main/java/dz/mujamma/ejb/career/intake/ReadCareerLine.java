package dz.mujamma.ejb.career.intake;

import dz.mujamma.ejb.file.Rejection;
import dz.mujamma.persistence.career.intake.CareerLine;
import java.util.List;

/**
 * A line and what is wrong with it.
 *
 * @param rejections empty for a line that can be taken in, as far as the line alone can tell
 */
public record ReadCareerLine(CareerLine line, List<Rejection> rejections) {
    public ReadCareerLine {
        rejections = List.copyOf(rejections);
    }
}
