package dz.mujamma.persistence.career.closing;

import dz.mujamma.persistence.career.ActVisas;
import dz.mujamma.persistence.career.Position;
import dz.mujamma.persistence.shared.SortBy;
import dz.mujamma.persistence.shared.Statements;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who is in a unit by their career on days, of today or later, on which it is closed. Found anew each time: nobody is forgotten. */
@Dependent
public class PeopleOfClosedUnits {
    private static final String LEFT =
            """
            with left_behind as (
                select distinct on (p.employee_id, p.unit_id) p.employee_id, p.unit_id, greatest(p.valid_from, u.closed_on) as since,
                       p.position_id, p.grade_id, p.post_id
                from mujamma.unit u
                join mujamma.career_period p on p.body_id = u.body_id and p.unit_id = u.id and p.known_to is null
                where u.closed_on is not null and p.position_id not in ('ENDED', 'NONE')
                  and (p.valid_to is null or p.valid_to > greatest(u.closed_on, cast(? as date)))
                order by p.employee_id, p.unit_id, p.valid_from)
            """;
    private static final String ROWS = LEFT
            + """
                    select e.id, e.matricule, e.last_name_ar || ' ' || e.first_name_ar, e.last_name_fr || ' ' || e.first_name_fr,
                           e.regime_id, u.id, u.name_ar, u.name_fr, u.closed_on, l.since, u.successor_id, l.position_id,
                           s.name_ar, s.name_fr, g.name_ar, g.name_fr, l.post_id, o.number || ' · ' || o.title_ar,
                           o.number || ' · ' || o.title_fr, v.unit_id,
                           (select min(a.id) from mujamma.act a
                            where a.employee_id = e.id and a.status in ('DRAFT', 'IN_VISA') and a.unit_id <> u.id)
                    from left_behind l
                    join mujamma.employee e on e.id = l.employee_id
                    join mujamma.unit u on u.id = l.unit_id
                    join mujamma.statutory_position s on s.id = l.position_id
                    left join mujamma.grade g on g.id = l.grade_id
                    left join mujamma.post o on o.id = l.post_id
                    left join mujamma.post_version v on v.post_id = l.post_id and v.valid @> l.since
                    where (cast(? as bigint) is null or l.unit_id = ?)""";
    private static final String UNITS = LEFT
            + """
                    select u.id, u.code, u.name_ar, u.name_fr, u.closed_on, u.successor_id, s.name_ar, s.name_fr, n.people
                    from (select unit_id, count(*) as people from left_behind group by unit_id) n
                    join mujamma.unit u on u.id = n.unit_id
                    left join mujamma.unit s on s.id = u.successor_id
                    order by u.closed_on, u.code""";
    private static final Map<String, String> ORDERS = Map.of(
            "since", "l.since %1$s, e.matricule %1$s, l.unit_id",
            "matricule", "e.matricule %1$s, l.unit_id",
            "name_ar", "e.last_name_ar %1$s, e.first_name_ar %1$s, e.id, l.unit_id",
            "name_fr", "e.last_name_fr %1$s, e.first_name_fr %1$s, e.id, l.unit_id",
            "unit", "u.code %1$s, e.matricule %1$s");

    @Inject
    private Statements statements;

    /**
     * @param unit null for all units
     * @param sort by since, matricule, name_ar, name_fr or unit
     */
    public List<LeftBehind> page(Long unit, LocalDate today, SortBy sort, int first, int size) {
        String order = ORDERS.get(sort.key()).formatted(sort.descending() ? "desc" : "asc");
        return statements.rows(
                PeopleOfClosedUnits::row,
                ROWS + " order by " + order + " offset ? limit ?",
                today,
                unit,
                unit,
                first,
                size);
    }

    /** @param unit null for all units */
    public long count(Long unit, LocalDate today) {
        return statements.number(
                LEFT + "select count(*) from left_behind l where (cast(? as bigint) is null or l.unit_id = ?)",
                today,
                unit,
                unit);
    }

    /** Some people of one unit, in the order of their ids; who is in it no more is left out. */
    public List<LeftBehind> of(long unit, LocalDate today, Long[] employees) {
        return statements.rows(
                PeopleOfClosedUnits::row, ROWS + " and e.id = any(?) order by e.id", today, unit, unit, employees);
    }

    /** The people of one unit whose ids lie in a range, in their order. */
    public List<LeftBehind> between(long unit, LocalDate today, long after, long upTo) {
        return statements.rows(
                PeopleOfClosedUnits::row,
                ROWS + " and e.id > ? and e.id <= ? order by e.id",
                today,
                unit,
                unit,
                after,
                upTo);
    }

    /** The greatest id of the next people of a unit; empty where there is nobody any more. */
    public Optional<Long> endOfNext(long unit, LocalDate today, long after, int size) {
        return Optional.ofNullable(statements
                .rows(
                        row -> row.getObject(1, Long.class),
                        LEFT
                                + "select max(id) from (select employee_id as id from left_behind where unit_id = ? "
                                + "and employee_id > ? order by employee_id limit ?) next",
                        today,
                        unit,
                        after,
                        size)
                .get(0));
    }

    /** Those of some people whom a run has shown. */
    public List<Long> shown(long run, long after, long upTo) {
        return statements.rows(
                row -> row.getLong(1),
                "select item from mujamma.job_difference where run_id = ? and item > ? and item <= ? order by item",
                run,
                after,
                upTo);
    }

    /** The units with people left in them, the one that closes first before the others. */
    public List<ClosedUnit> units(LocalDate today) {
        return statements.rows(
                row -> new ClosedUnit(
                        row.getLong(1),
                        row.getString(2),
                        ActVisas.name(row, 3),
                        row.getObject(5, LocalDate.class),
                        row.getObject(6, Long.class),
                        ActVisas.name(row, 7),
                        row.getLong(9)),
                UNITS,
                today);
    }

    private static LeftBehind row(ResultSet row) throws SQLException {
        return new LeftBehind(
                row.getLong(1),
                row.getString(2),
                ActVisas.name(row, 3),
                row.getString(5),
                row.getLong(6),
                ActVisas.name(row, 7),
                row.getObject(9, LocalDate.class),
                row.getObject(10, LocalDate.class),
                row.getObject(11, Long.class),
                Position.valueOf(row.getString(12)),
                ActVisas.name(row, 13),
                ActVisas.name(row, 15),
                row.getObject(17, Long.class),
                ActVisas.name(row, 18),
                row.getObject(20, Long.class),
                row.getObject(21, Long.class));
    }
}
