package dz.mujamma.persistence.career.deadline;

import dz.mujamma.persistence.career.Position;
import dz.mujamma.persistence.shared.Localized;
import dz.mujamma.persistence.shared.Statements;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Of people with a career: what the rules ask about them. */
@Dependent
public class CareerMembers {
    private static final String NEXT =
            """
            select distinct p.employee_id from mujamma.career_period p
            where p.known_to is null and p.employee_id > ? order by 1 limit ?""";
    private static final String FIXED_SINCE =
            """
            select count(*) from (
                select entered_at from mujamma.body_position_rule
                union all select entered_at from mujamma.body_act_clock) r
            where r.entered_at >= ?""";

    @Inject
    private Statements statements;

    public Map<Long, String> regimes(Collection<Long> employees) {
        Map<Long, String> regimes = new HashMap<>();
        statements.each(
                row -> regimes.put(row.getLong(1), row.getString(2)),
                "select id, regime_id from mujamma.employee where id = any(?)",
                (Object) employees.toArray(Long[]::new));
        return regimes;
    }

    public Map<Position, Localized> positions() {
        Map<Position, Localized> names = new EnumMap<>(Position.class);
        statements.each(
                row -> names.put(Position.valueOf(row.getString(1)), new Localized(row.getString(2), row.getString(3))),
                "select id, name_ar, name_fr from mujamma.statutory_position");
        return names;
    }

    /** Employees with a career whose id is greater, in order. */
    public List<Long> next(long after, int size) {
        return statements.rows(row -> row.getLong(1), NEXT, after, size);
    }

    /** Whether the body has fixed rules of positions or clocks since an instant. */
    public boolean rulesFixedSince(Instant instant) {
        return statements.number(FIXED_SINCE, instant.atOffset(ZoneOffset.UTC)) > 0;
    }
}
