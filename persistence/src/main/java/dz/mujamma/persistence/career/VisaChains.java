package dz.mujamma.persistence.career;

import dz.mujamma.persistence.shared.Statements;
import dz.mujamma.persistence.tenancy.Role;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The chains of visas that the body has set. */
@Dependent
public class VisaChains {
    /** Stands for the chain of all kinds that have none of their own. */
    public static final String ALL_KINDS = "";

    private static final String STEPS =
            """
            select s.label_ar, s.label_fr, s.role, s.employee_id from mujamma.visa_step s
            where s.chain_id = (select c.id from mujamma.visa_chain c where c.kind_id = ? or c.kind_id is null
                                order by c.kind_id nulls last limit 1)
            order by s.no""";
    private static final String ALL =
            """
            select coalesce(c.kind_id, ''), s.label_ar, s.label_fr, s.role, s.employee_id
            from mujamma.visa_chain c join mujamma.visa_step s on s.chain_id = c.id
            order by c.kind_id nulls first, s.no""";

    @Inject
    private Statements statements;

    /** The chain for a kind: its own, else that of all kinds; empty where the body has set neither. */
    public List<VisaStep> of(String kind) {
        return statements.rows(row -> step(row, 1), STEPS, kind);
    }

    /** What is set, by kind; {@link #ALL_KINDS} first. */
    public Map<String, List<VisaStep>> all() {
        Map<String, List<VisaStep>> all = new LinkedHashMap<>();
        statements.each(
                row -> all.merge(
                        row.getString(1), List.of(step(row, 2)), (some, more) -> java.util.stream.Stream.concat(
                                        some.stream(), more.stream())
                                .toList()),
                ALL);
        return all;
    }

    /** @param kind or {@link #ALL_KINDS}; without steps the kind has no chain of its own any more */
    public void set(String kind, List<VisaStep> steps) {
        String stored = kind.equals(ALL_KINDS) ? null : kind;
        statements.run("delete from mujamma.visa_chain where kind_id is not distinct from ?", stored);
        if (steps.isEmpty()) {
            return;
        }
        long chain = statements.number(
                "insert into mujamma.visa_chain (body_id, kind_id) values (current_setting('mujamma.body'), ?) returning id",
                stored);
        for (int no = 1; no <= steps.size(); no++) {
            add(chain, no, steps.get(no - 1));
        }
    }

    private void add(long chain, int no, VisaStep step) {
        statements.run(
                "insert into mujamma.visa_step (body_id, chain_id, no, label_ar, label_fr, role, employee_id) "
                        + "values (current_setting('mujamma.body'), ?, ?, ?, ?, ?, ?)",
                chain,
                no,
                step.label().ar(),
                step.label().fr(),
                step.role() == null ? null : step.role().name(),
                step.employee());
    }

    private static VisaStep step(ResultSet row, int first) throws SQLException {
        String role = row.getString(first + 2);
        return new VisaStep(
                ActVisas.name(row, first),
                role == null ? null : Role.valueOf(role),
                row.getObject(first + 3, Long.class));
    }
}
