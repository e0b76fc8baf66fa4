package dz.mujamma.ejb.career.intake;

import dz.mujamma.persistence.career.intake.LineVerdict;
import dz.mujamma.persistence.career.intake.PlannedPeriod;
import dz.mujamma.persistence.file.FileRejection;
import java.util.List;

/**
 * What the lines of one person do. Where one of them is refused all are, and nothing is planned.
 *
 * @param lines one per line of the file
 * @param plan periods that come and go
 * @param rejections beside those that the lines had by themselves
 */
public record PersonVerdict(List<LineVerdict> lines, List<PlannedPeriod> plan, List<FileRejection> rejections) {
    public PersonVerdict {
        lines = List.copyOf(lines);
        plan = List.copyOf(plan);
        rejections = List.copyOf(rejections);
    }
}
