package dz.mujamma.persistence.career;

import dz.mujamma.persistence.document.PaperCandidates;
import dz.mujamma.persistence.document.PaperCandidates.Candidate;
import dz.mujamma.persistence.document.PaperCandidates.Extent;
import dz.mujamma.persistence.document.PaperCandidates.Source;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** The employees of the body in scope who are in service on a day: all but those whose career has ended by then. */
@Dependent
public class CertifiedStaff {
    private static final Source IN_SERVICE = new Source(
            "e.id",
            "",
            """
            from mujamma.employee e
            where (cast(? as bigint) is null or e.unit_id = ?) and e.hire_date <= ?
              and not exists (select from mujamma.career_period p where p.employee_id = e.id and p.known_to is null
                  and p.position_id = 'ENDED' and p.valid_from <= ? and (p.valid_to is null or p.valid_to > ?))""");

    @Inject
    private PaperCandidates candidates;

    /** @param unit null for all */
    public List<Candidate> inService(Long unit, LocalDate day, long after, int size) {
        return candidates.after(IN_SERVICE, arguments(unit, day), after, size);
    }

    public Extent extent(Long unit, LocalDate day) {
        return candidates.extent(IN_SERVICE, arguments(unit, day));
    }

    private static List<?> arguments(Long unit, LocalDate day) {
        return Arrays.asList(unit, unit, day, day, day);
    }
}
