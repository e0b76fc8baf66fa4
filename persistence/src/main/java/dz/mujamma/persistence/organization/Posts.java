package dz.mujamma.persistence.organization;

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
import java.util.Optional;

/** The numbered posts of a body on a day, filtered, sorted and paged in the database; and who held each. */
@Dependent
public class Posts {
    private static final Map<String, String> ORDERS = Map.of(
            "number", "p.number %1$s",
            "title_ar", "coalesce(v.title_ar, p.title_ar) %1$s, p.number %1$s",
            "title_fr", "coalesce(v.title_fr, p.title_fr) %1$s, p.number %1$s",
            "unit", "u.code %1$s, p.number %1$s",
            "from", "p.valid_from %1$s, p.number %1$s");

    /** On a day that the first two arguments name. */
    private static final String FROM =
            """
            from mujamma.post p
            left join mujamma.post_version v on v.body_id = p.body_id and v.post_id = p.id and v.valid @> cast(? as date)
            left join mujamma.career_period c on c.post_id = p.id and c.believed @> cast(? as date)
            """;

    private static final String NAMES =
            """
            join mujamma.unit u on u.id = coalesce(v.unit_id, p.unit_id)
            left join mujamma.unit_version n on n.body_id = u.body_id and n.unit_id = u.id and n.valid @> cast(? as date)
            left join mujamma.grade g on g.id = coalesce(v.min_grade_id, p.min_grade_id)
            left join mujamma.grade h on h.id = coalesce(v.max_grade_id, p.max_grade_id)
            left join mujamma.employee e on e.id = c.employee_id
            """;
    private static final String COLUMNS =
            """
            select p.id, p.number, coalesce(v.title_ar, p.title_ar), coalesce(v.title_fr, p.title_fr), u.id, u.code,
                   coalesce(n.name_ar, u.name_ar), coalesce(n.name_fr, u.name_fr), p.valid_from, p.valid_to,
                   g.id, g.code, g.name_ar, g.name_fr, g.category, g.level,
                   h.id, h.code, h.name_ar, h.name_fr, h.category, h.level,
                   e.id, e.matricule, e.last_name_ar || ' ' || e.first_name_ar, e.last_name_fr || ' ' || e.first_name_fr
            """;
    private static final String OCCUPANTS =
            """
            select e.id, e.matricule, e.last_name_ar || ' ' || e.first_name_ar, e.last_name_fr || ' ' || e.first_name_fr,
                   lower(days), upper(days)
            from (select employee_id, unnest(range_agg(believed)) as days
                  from mujamma.career_period where post_id = ? and believed is not null group by employee_id) o
            join mujamma.employee e on e.id = o.employee_id order by lower(days) desc""";

    @Inject
    private Statements statements;

    /** @param sort by number, title_ar, title_fr, unit or from */
    public List<PostRow> page(PostFilter filter, SortBy sort, int first, int size) {
        List<Object> arguments = days(filter);
        arguments.add(filter.day());
        String where = where(filter, arguments);
        arguments.add(first);
        arguments.add(size);
        String order = ORDERS.get(sort.key()).formatted(sort.descending() ? "desc" : "asc");
        return statements.rows(
                Posts::row,
                COLUMNS + FROM + NAMES + where + " order by " + order + " offset ? limit ?",
                arguments.toArray());
    }

    public long count(PostFilter filter) {
        List<Object> arguments = days(filter);
        String where = where(filter, arguments);
        return statements.number("select count(*) " + FROM + where, arguments.toArray());
    }

    public Optional<PostRow> find(long id, LocalDate day) {
        return statements.rows(Posts::row, COLUMNS + FROM + NAMES + "where p.id = ?", day, day, day, id).stream()
                .findFirst();
    }

    /** Who held a post and from when to when, the last one first. */
    public List<Occupant> occupants(long postId) {
        return statements.rows(
                row -> new Occupant(
                        new PersonName(
                                row.getLong(1), row.getString(2), new Localized(row.getString(3), row.getString(4))),
                        row.getObject(5, LocalDate.class),
                        row.getObject(6, LocalDate.class)),
                OCCUPANTS,
                postId);
    }

    /** The first day from this one on, on which somebody holds the post; empty where there is none. */
    public Optional<LocalDate> occupiedFrom(long postId, LocalDate day) {
        return statements
                .rows(
                        row -> row.getObject(1, LocalDate.class),
                        """
                        select greatest(min(lower(believed)), ?) from mujamma.career_period
                        where post_id = ? and believed && daterange(?, null) having count(*) > 0""",
                        day,
                        postId,
                        day)
                .stream()
                .findFirst();
    }

    /** The grades of the body from low to high. */
    public List<GradeName> grades() {
        return statements.rows(
                row -> grade(row, 1),
                "select id, code, name_ar, name_fr, category, level from mujamma.grade order by level, code");
    }

    private static List<Object> days(PostFilter filter) {
        return new ArrayList<>(List.of(filter.day(), filter.day()));
    }

    private static String where(PostFilter filter, List<Object> arguments) {
        StringBuilder where = new StringBuilder("where ").append(state(filter.state()));
        if (filter.unitId() != null) {
            where.append(" and coalesce(v.unit_id, p.unit_id) = ?");
            arguments.add(filter.unitId());
        }
        if (filter.text() != null) {
            String pattern = "%"
                    + filter.text().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
            where.append(
                    " and (p.number ilike ? or coalesce(v.title_ar, p.title_ar) like ? or coalesce(v.title_fr, p.title_fr) ilike ?)");
            arguments.addAll(List.of(pattern, pattern, pattern));
        }
        return where.toString();
    }

    private static String state(PostFilter.State state) {
        if (state == null) {
            return "v.id is not null";
        }
        return switch (state) {
            case FILLED -> "v.id is not null and c.id is not null";
            case VACANT -> "v.id is not null and c.id is null";
            case NOT_THERE -> "v.id is null";
        };
    }

    private static PostRow row(ResultSet row) throws SQLException {
        return new PostRow(
                row.getLong(1),
                row.getString(2),
                new Localized(row.getString(3), row.getString(4)),
                row.getLong(5),
                row.getString(6),
                new Localized(row.getString(7), row.getString(8)),
                grade(row, 11),
                grade(row, 17),
                row.getObject(9, LocalDate.class),
                row.getObject(10, LocalDate.class),
                row.getObject(23) == null
                        ? null
                        : new PersonName(
                                row.getLong(23),
                                row.getString(24),
                                new Localized(row.getString(25), row.getString(26))));
    }

    private static GradeName grade(ResultSet row, int first) throws SQLException {
        return row.getObject(first) == null
                ? null
                : new GradeName(
                        row.getLong(first),
                        row.getString(first + 1),
                        new Localized(row.getString(first + 2), row.getString(first + 3)),
                        row.getString(first + 4),
                        row.getInt(first + 5));
    }
}
