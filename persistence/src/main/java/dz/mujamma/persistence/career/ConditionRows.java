package dz.mujamma.persistence.career;

import dz.mujamma.persistence.shared.Localized;
import dz.mujamma.persistence.shared.Statements;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** What the conditions of acts ask about people and about the things that acts name. */
@Dependent
public class ConditionRows {
    private static final String PERSON =
            """
            select e.birth_date, e.birth_year, e.sex = 'F', e.hire_date,
                   (select coalesce(sum(extract(year from age(j.ended_on + 1, j.started_on)) * 12
                        + extract(month from age(j.ended_on + 1, j.started_on))), 0)
                    from mujamma.employee_employer j where j.employee_id = e.id)
                   + (select coalesce(sum(upper(d) - lower(d)) / 30, 0)
                      from unnest((
                          select range_agg(daterange(c.valid_from, c.valid_to))
                          from mujamma.career_elsewhere c
                          join mujamma.position_rule r on r.position_id = c.position_id and r.regime_id = e.regime_id
                              and r.valid @> c.valid_from and r.counts_seniority
                          where c.employee_id = e.id)
                        - coalesce((select range_agg(p.valid) from mujamma.career_period p
                                    where p.employee_id = e.id and p.known_to is null
                                      and p.position_id not in ('NONE', 'ENDED')), '{}')) d)
            from mujamma.employee e where e.id = ?""";
    private static final String GRADES =
            """
            select g.id, g.scheme_id, g.category,
                   (select i.category_group from mujamma.index_grid i
                    where i.scheme_id = g.scheme_id and i.category = g.category limit 1), g.level
            from mujamma.grade g""";
    private static final String POSTS =
            """
            select p.id, p.number, l.level, h.level from mujamma.post p
            left join mujamma.grade l on l.id = p.min_grade_id
            left join mujamma.grade h on h.id = p.max_grade_id
            where p.id = any(?)""";

    @Inject
    private Statements statements;

    public record Person(LocalDate bornOn, int birthYear, boolean woman, LocalDate hiredOn, int earlierMonths) {}

    /** @param group D to A, or null */
    public record GradeRow(long id, String scheme, String category, String group, int level) {}

    public record PostRow(long id, String number, Integer minLevel, Integer maxLevel) {}

    public record UnitRow(long id, Localized name, LocalDate opened, LocalDate closed) {}

    public record GridRow(String scheme, String category, LocalDate from, int step, int index) {}

    public Person person(long employee) {
        return statements
                .rows(
                        row -> new Person(
                                row.getObject(1, LocalDate.class),
                                row.getInt(2),
                                row.getBoolean(3),
                                row.getObject(4, LocalDate.class),
                                row.getInt(5)),
                        PERSON,
                        employee)
                .get(0);
    }

    public List<LocalDate> children(long employee) {
        return statements.rows(
                row -> row.getObject(1, LocalDate.class),
                "select birth_date from mujamma.employee_child where employee_id = ? and died_on is null",
                employee);
    }

    public List<GradeRow> grades() {
        return statements.rows(
                row -> new GradeRow(
                        row.getLong(1), row.getString(2), row.getString(3), row.getString(4), row.getInt(5)),
                GRADES);
    }

    public List<PostRow> posts(Long[] ids) {
        return statements.rows(
                row -> new PostRow(
                        row.getLong(1),
                        row.getString(2),
                        row.getObject(3, Integer.class),
                        row.getObject(4, Integer.class)),
                POSTS,
                (Object) ids);
    }

    public List<UnitRow> units(Long[] ids) {
        return statements.rows(
                row -> new UnitRow(
                        row.getLong(1),
                        ActVisas.name(row, 2),
                        row.getObject(4, LocalDate.class),
                        row.getObject(5, LocalDate.class)),
                "select id, name_ar, name_fr, opened_on, closed_on from mujamma.unit where id = any(?)",
                (Object) ids);
    }

    public List<GridRow> grid() {
        return statements.rows(
                row -> new GridRow(
                        row.getString(1),
                        row.getString(2),
                        row.getObject(3, LocalDate.class),
                        row.getInt(4),
                        row.getInt(5)),
                "select scheme_id, category, effective_from, step, min_index + step_index from mujamma.index_grid");
    }
}
