package dz.mujamma.persistence.career;

import dz.mujamma.persistence.document.PaperCandidates;
import dz.mujamma.persistence.document.PaperCandidates.Candidate;
import dz.mujamma.persistence.document.PaperCandidates.Extent;
import dz.mujamma.persistence.document.PaperCandidates.Source;
import dz.mujamma.persistence.shared.Statements;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Signed acts of the body in scope and their papers. Restricted ones are not there, also for those who may read them: everybody
 * in human resources may open what is made of these.
 */
@Dependent
public class SignedPapers {
    private static final Source SIGNED = new Source(
            "a.id",
            " || ' ' || a.reference",
            """
            from mujamma.act a
            join mujamma.paper p on p.id = a.paper_id
            join mujamma.employee e on e.id = a.employee_id
            where a.status = 'SIGNED' and p.access_right is null and a.signed_on between ? and ?""");

    @Inject
    private PaperCandidates candidates;

    @Inject
    private Statements statements;

    /** Those signed from the first to the last day, both included; the label names the act, too. */
    public List<Candidate> signed(LocalDate first, LocalDate last, long after, int size) {
        return candidates.after(SIGNED, List.of(first, last), after, size);
    }

    public Extent extent(LocalDate first, LocalDate last) {
        return candidates.extent(SIGNED, List.of(first, last));
    }

    public Optional<Long> paperOf(long act) {
        return statements
                .rows(
                        row -> row.getLong(1),
                        "select p.id from mujamma.act a join mujamma.paper p on p.id = a.paper_id "
                                + "where a.id = ? and p.access_right is null",
                        act)
                .stream()
                .findFirst();
    }
}
