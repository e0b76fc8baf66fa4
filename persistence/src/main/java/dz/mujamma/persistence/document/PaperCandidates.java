package dz.mujamma.persistence.document;

import dz.mujamma.persistence.shared.Statements;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** What can be printed by the thousand: read range by range, each found by the employee it concerns. */
@Dependent
public class PaperCandidates {
    @Inject
    private Statements statements;

    /**
     * @param key an employee, a request, an act
     * @param label what people find it by: matricule and name in both scripts
     */
    public record Candidate(long key, String label) {}

    /** How many there are, and the greatest of their keys; 0 where there is none. */
    public record Extent(long count, long greatest) {}

    /**
     * Whose papers they are.
     *
     * @param key column of the key
     * @param more SQL of what the label names beside the employee, or an empty text
     * @param from SQL from the tables to the conditions, the employee as {@code e}
     */
    public record Source(String key, String more, String from) {}

    /** The next by their keys, greater than {@code after}. */
    public List<Candidate> after(Source source, List<?> arguments, long after, int size) {
        List<Object> all = new ArrayList<>(arguments);
        all.add(after);
        all.add(size);
        return statements.rows(
                row -> new Candidate(row.getLong(1), row.getString(2)),
                "select %1$s, e.matricule || ' ' || e.last_name_ar || ' ' || e.first_name_ar || ' / ' || e.last_name_fr || ' ' || e.first_name_fr%2$s %3$s and %1$s > ? order by %1$s limit ?"
                        .formatted(source.key(), source.more(), source.from()),
                all.toArray());
    }

    public Extent extent(Source source, List<?> arguments) {
        return statements
                .rows(
                        row -> new Extent(row.getLong(1), row.getLong(2)),
                        "select count(*), coalesce(max(%s), 0) %s".formatted(source.key(), source.from()),
                        arguments.toArray())
                .get(0);
    }
}
