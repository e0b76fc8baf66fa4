package dz.mujamma.persistence.career;

import dz.mujamma.persistence.shared.Localized;
import dz.mujamma.persistence.shared.Statements;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What acts may name, for choosing and for showing: grades, numbered posts and who holds them, positions. */
@Dependent
public class CareerChoices {
    private static final String GRADES =
            "select g.id, g.code, g.name_ar, g.name_fr, g.category, g.level from mujamma.grade g order by g.level, g.code";
    private static final String POSTS =
            """
            select p.id, p.number, p.title_ar, p.title_fr, u.id, u.name_ar, u.name_fr, o.valid_from,
                   e.last_name_ar || ' ' || e.first_name_ar, e.last_name_fr || ' ' || e.first_name_fr
            from mujamma.post p
            join mujamma.unit u on u.id = p.unit_id
            left join lateral (select c.employee_id, c.valid_from from mujamma.career_period c
                where c.post_id = p.id and c.known_to is null and c.employee_id <> ? and (c.valid_to is null or c.valid_to > ?)
                order by c.valid_from limit 1) o on true
            left join mujamma.employee e on e.id = o.employee_id
            where p.valid @> cast(? as date)
              and (p.number ilike ? or p.title_ar ilike ? or p.title_fr ilike ? or u.name_ar ilike ? or u.name_fr ilike ? or u.code ilike ?)
            order by o.employee_id is not null, p.number limit ?""";
    private static final String HELD =
            """
            select p.number, e.last_name_ar || ' ' || e.first_name_ar, e.last_name_fr || ' ' || e.first_name_fr, c.valid_from
            from mujamma.career_period c
            join mujamma.post p on p.id = c.post_id
            join mujamma.employee e on e.id = c.employee_id
            where c.post_id = ? and c.employee_id <> ? and c.known_to is null
              and c.valid && daterange(cast(? as date), cast(? as date), '[)')
            order by c.valid_from limit 1""";

    @Inject
    private Statements statements;

    public record Grade(long id, String code, Localized name, String category, int level) {}

    /**
     * @param takenFrom day from which somebody else holds it on or after the day asked for, or null
     * @param occupant that person, or null
     */
    public record Post(
            long id,
            String number,
            Localized title,
            long unit,
            Localized unitName,
            LocalDate takenFrom,
            Localized occupant) {}

    /** Somebody else who holds a post. */
    public record Occupied(String number, Localized occupant, LocalDate from) {}

    public List<Grade> grades() {
        return statements.rows(
                row -> new Grade(
                        row.getLong(1), row.getString(2), ActVisas.name(row, 3), row.getString(5), row.getInt(6)),
                GRADES);
    }

    /** Posts there are on a day whose number, title or unit has a text in it; the free ones first. */
    public List<Post> posts(String text, long forEmployee, LocalDate day, int size) {
        String like = "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
        return statements.rows(
                CareerChoices::post, POSTS, forEmployee, day, day, like, like, like, like, like, like, size);
    }

    /** Who else holds a post on days of a period. */
    public Optional<Occupied> findOccupant(CareerPeriod period, long employee) {
        return statements
                .rows(
                        row -> new Occupied(row.getString(1), ActVisas.name(row, 2), row.getObject(4, LocalDate.class)),
                        HELD,
                        period.situation().post(),
                        employee,
                        period.from(),
                        period.to())
                .stream()
                .findFirst();
    }

    /** The number of a post that is not there on all days of a period. */
    public Optional<String> findPostNotThere(CareerPeriod period) {
        return statements
                .rows(
                        row -> row.getString(1),
                        "select number from mujamma.post where id = ? "
                                + "and not valid @> daterange(cast(? as date), cast(? as date), '[)')",
                        period.situation().post(),
                        period.from(),
                        period.to())
                .stream()
                .findFirst();
    }

    /** The names of all that some situations speak of. */
    public CareerNames names(Collection<Situation> situations) {
        return new CareerNames(
                positions(),
                names(
                        "select id, name_ar, name_fr from mujamma.grade where id = any(?)",
                        situations.stream().map(Situation::grade)),
                names(
                        "select id, number || ' · ' || title_ar, number || ' · ' || title_fr from mujamma.post where id = any(?)",
                        situations.stream().map(Situation::post)),
                names(
                        "select id, name_ar, name_fr from mujamma.unit where id = any(?)",
                        situations.stream().map(Situation::unit)));
    }

    public Map<Position, Localized> positions() {
        Map<Position, Localized> positions = new EnumMap<>(Position.class);
        statements.each(
                row -> positions.put(Position.valueOf(row.getString(1)), ActVisas.name(row, 2)),
                "select id, name_ar, name_fr from mujamma.statutory_position");
        return positions;
    }

    private Map<Long, Localized> names(String sql, Stream<Long> ids) {
        Long[] wanted = ids.filter(Objects::nonNull).distinct().toArray(Long[]::new);
        Map<Long, Localized> names = new HashMap<>();
        if (wanted.length > 0) {
            statements.each(row -> names.put(row.getLong(1), ActVisas.name(row, 2)), sql, (Object) wanted);
        }
        return names;
    }

    private static Post post(ResultSet row) throws SQLException {
        return new Post(
                row.getLong(1),
                row.getString(2),
                ActVisas.name(row, 3),
                row.getLong(5),
                ActVisas.name(row, 6),
                row.getObject(8, LocalDate.class),
                ActVisas.name(row, 9));
    }
}
