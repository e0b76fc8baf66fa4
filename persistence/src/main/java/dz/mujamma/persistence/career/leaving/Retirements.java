package dz.mujamma.persistence.career.leaving;

import dz.mujamma.persistence.shared.Localized;
import dz.mujamma.persistence.shared.SortBy;
import dz.mujamma.persistence.shared.Statements;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The people in service of the body of the scope by the year in which they reach the age, in one statement however many they
 * are. In service as the headcount counts it: by the career, or by the staff file for whoever has none yet.
 */
@Dependent
public class Retirements {
    private static final String PEOPLE =
            """
            with age as (select * from unnest(cast(? as text[]), cast(? as integer[]), cast(? as integer[])) as a (regime_id, years, women)),
            person as (
                select e.id, e.matricule, e.sex, e.last_name_ar || ' ' || e.first_name_ar as name_ar,
                       e.last_name_fr || ' ' || e.first_name_fr as name_fr, coalesce(c.unit_id, e.unit_id) as unit_id, c.grade_id,
                       e.grade_label, e.birth_year + a.years as due_year,
                       cast(e.birth_date + make_interval(years => a.years) as date) as due_on,
                       e.sex = 'F' and coalesce(e.birth_date, make_date(e.birth_year, 12, 31))
                           + make_interval(years => a.women) <= cast(? as date) as may_ask,
                       e.birth_year + a.years - cast(extract(year from e.hire_date) as integer) as service_years
                from mujamma.employee e
                join age a on a.regime_id = e.regime_id
                left join mujamma.career_period c on c.employee_id = e.id and c.believed @> cast(? as date)
                left join mujamma.statutory_position s on s.id = c.position_id
                where e.birth_year + a.years <= ?
                  and (s.in_service or c.id is null and not exists (
                      select from mujamma.career_period k where k.employee_id = e.id and k.known_to is null))),
            due as (
                select p.*, u.name_ar as unit_ar, u.name_fr as unit_fr, u.wilaya_id, w.name_ar as wilaya_ar,
                       w.name_fr as wilaya_fr, coalesce(g.name_ar, p.grade_label) as grade_ar,
                       coalesce(g.name_fr, p.grade_label) as grade_fr
                from person p
                join mujamma.unit u on u.id = p.unit_id
                join mujamma.wilaya w on w.id = u.wilaya_id
                left join mujamma.grade g on g.id = p.grade_id
                where true""";
    private static final String COUNTS =
            """
            ) select case when grouping(due_year) = 0 then 'YEAR' when grouping(unit_id) = 0 then 'UNIT'
                        when grouping(wilaya_id) = 0 then 'WILAYA' else 'GRADE' end,
                   due_year, coalesce(unit_ar, wilaya_ar, grade_ar), coalesce(unit_fr, wilaya_fr, grade_fr), count(*),
                   count(*) filter (where sex = 'F')
            from due
            group by grouping sets ((due_year), (unit_id, unit_ar, unit_fr), (wilaya_id, wilaya_ar, wilaya_fr),
                                    (grade_ar, grade_fr))
            order by 1, due_year, 5 desc, 4""";
    private static final String ROWS =
            """
            ) select id, matricule, name_ar, name_fr, unit_ar, unit_fr, grade_ar, grade_fr, wilaya_ar, wilaya_fr, due_year, due_on,
                   may_ask, service_years
            from due order by\s""";
    private static final Map<String, String> ORDERS = Map.of(
            "due", "due_year %1$s, due_on %1$s, id %1$s",
            "name_ar", "name_ar %1$s, id %1$s",
            "name_fr", "name_fr %1$s, id %1$s",
            "unit", "unit_fr %1$s, due_year %1$s, id %1$s",
            "grade", "grade_fr %1$s, due_year %1$s, id %1$s");

    @Inject
    private Statements statements;

    /** @param sort by due, name_ar, name_fr, unit or grade */
    public List<RetirementRow> page(RetirementFilter filter, SortBy sort, int first, int size) {
        List<Object> arguments = new ArrayList<>();
        String people = people(filter, arguments);
        arguments.add(first);
        arguments.add(size);
        String order = ORDERS.get(sort.key()).formatted(sort.descending() ? "desc" : "asc");
        return statements.rows(Retirements::row, people + ROWS + order + " offset ? limit ?", arguments.toArray());
    }

    public long count(RetirementFilter filter) {
        List<Object> arguments = new ArrayList<>();
        return statements.number(people(filter, arguments) + ") select count(*) from due", arguments.toArray());
    }

    /** By year, unit, grade and wilaya at once. */
    public List<RetirementCount> counts(RetirementFilter filter) {
        List<Object> arguments = new ArrayList<>();
        return statements.rows(Retirements::counted, people(filter, arguments) + COUNTS, arguments.toArray());
    }

    private static String people(RetirementFilter filter, List<Object> arguments) {
        arguments.add(filter.ages().stream().map(RetirementAge::regime).toArray(String[]::new));
        arguments.add(filter.ages().stream().map(RetirementAge::age).toArray(Integer[]::new));
        arguments.add(filter.ages().stream().map(RetirementAge::women).toArray(Integer[]::new));
        arguments.add(filter.today());
        arguments.add(filter.today());
        arguments.add(filter.lastYear());
        StringBuilder people = new StringBuilder(PEOPLE);
        narrow(people, arguments, "p.due_year", filter.year());
        narrow(people, arguments, "p.unit_id", filter.unit());
        narrow(people, arguments, "p.grade_id", filter.grade());
        narrow(people, arguments, "u.wilaya_id", filter.wilaya());
        return people.toString();
    }

    private static void narrow(StringBuilder sql, List<Object> arguments, String column, Object value) {
        if (value != null) {
            sql.append(" and ").append(column).append(" = ?");
            arguments.add(value);
        }
    }

    private static RetirementRow row(ResultSet row) throws SQLException {
        return new RetirementRow(
                row.getLong(1),
                row.getString(2),
                name(row, 3),
                name(row, 5),
                name(row, 7),
                name(row, 9),
                row.getInt(11),
                row.getObject(12, LocalDate.class),
                row.getBoolean(13),
                row.getInt(14));
    }

    private static RetirementCount counted(ResultSet row) throws SQLException {
        return new RetirementCount(
                row.getString(1), row.getObject(2, Integer.class), name(row, 3), row.getLong(5), row.getLong(6));
    }

    private static Localized name(ResultSet row, int column) throws SQLException {
        String arabic = row.getString(column);
        return arabic == null ? null : new Localized(arabic, row.getString(column + 1));
    }
}
