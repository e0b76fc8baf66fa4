package dz.mujamma.ejb.career.intake;

import dz.mujamma.persistence.career.CareerPeriod;
import dz.mujamma.persistence.career.intake.StagedLine;
import dz.mujamma.persistence.career.intake.StoredAct;
import java.util.List;

/**
 * What is known of one person before the lines of a file are taken in.
 *
 * @param lines all of the person in the file, in its order
 * @param acts all that are signed
 * @param periods as they are believed now
 */
public record PersonFacts(long employee, List<StagedLine> lines, List<StoredAct> acts, List<CareerPeriod> periods) {
    public PersonFacts {
        lines = List.copyOf(lines);
        acts = List.copyOf(acts);
        periods = List.copyOf(periods);
    }
}
