package dz.mujamma.ejb.career.timeline;

import dz.mujamma.persistence.career.ActFamily;
import dz.mujamma.persistence.career.ActKind;
import dz.mujamma.persistence.career.Need;
import dz.mujamma.persistence.career.Position;
import dz.mujamma.persistence.shared.Localized;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A small catalogue for tests of the fold. */
final class Kinds {
    static final ActKinds SOME = new ActKinds(List.of(
            kind("RECRUITMENT", Position.APPOINTED, Set.of(Position.NONE, Position.ENDED), "ord. 06-03 art. 80"),
            kind("INSTALLATION", Position.PROBATION, Set.of(Position.APPOINTED), "ord. 06-03 art. 84"),
            kind("CONFIRMATION", Position.ACTIVE, Set.of(Position.PROBATION), "ord. 06-03 art. 86"),
            kind("STEP", null, Set.of(Position.ACTIVE, Position.SECONDED), "DP 07-304 art. 10"),
            kind("PROMOTION", null, Set.of(Position.ACTIVE), "ord. 06-03 art. 107"),
            kind("RESIGNATION", Position.ENDED, Set.of(Position.ACTIVE), "ord. 06-03 art. 217"),
            kind("CORRECTION", null, Set.of(Position.values()), ""),
            kind("CANCELLATION", null, Set.of(Position.values()), "")));

    private Kinds() {}

    private static ActKind kind(String id, Position to, Set<Position> from, String article) {
        return new ActKind(
                id,
                ActFamily.ASSIGNMENT,
                new Localized(id, id),
                "D",
                "DECISION",
                false,
                to,
                from,
                Need.OPTIONAL,
                Need.OPTIONAL,
                Need.OPTIONAL,
                Need.OPTIONAL,
                Need.NONE,
                Need.NONE,
                Need.NONE,
                false,
                null,
                Map.of("CIVIL_06_03", article));
    }
}
