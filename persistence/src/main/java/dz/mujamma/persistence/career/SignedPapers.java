package dz.mujamma.persistence.career;

import dz.mujamma.persistence.shared.Statements;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Signed acts of the body in scope and their papers; papers that the hat worn may not read are not there. */
@Dependent
public class SignedPapers {
    private static final String SIGNED =
            """
            from mujamma.act a
            join mujamma.paper p on p.id = a.paper_id
            join mujamma.employee e on e.id = a.employee_id
            where a.status = 'SIGNED' and a.signed_on between ? and ?""";

    @Inject
    private Statements statements;

    /** @param label matricule, the name in both scripts, and the number of the act */
    public record SignedAct(long id, String label) {}

    /** How many they are, and the greatest of their ids; 0 where there is none. */
    public record Extent(long count, long greatest) {}

    /** Those signed from the first to the last day, both included. */
    public List<SignedAct> signed(LocalDate first, LocalDate last, long after, int size) {
        return statements.rows(
                row -> new SignedAct(row.getLong(1), row.getString(2)),
                "select a.id, e.matricule || ' ' || e.last_name_ar || ' ' || e.first_name_ar || ' / ' || e.last_name_fr "
                        + "|| ' ' || e.first_name_fr || ' ' || a.reference " + SIGNED
                        + " and a.id > ? order by a.id limit ?",
                first,
                last,
                after,
                size);
    }

    public Extent extent(LocalDate first, LocalDate last) {
        return statements
                .rows(
                        row -> new Extent(row.getLong(1), row.getLong(2)),
                        "select count(*), coalesce(max(a.id), 0) " + SIGNED,
                        first,
                        last)
                .get(0);
    }

    public Optional<Long> paperOf(long act) {
        return statements
                .rows(
                        row -> row.getLong(1),
                        "select p.id from mujamma.act a join mujamma.paper p on p.id = a.paper_id where a.id = ?",
                        act)
                .stream()
                .findFirst();
    }
}
