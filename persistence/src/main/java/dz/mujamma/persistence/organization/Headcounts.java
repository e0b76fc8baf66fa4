package dz.mujamma.persistence.organization;

import dz.mujamma.persistence.shared.Localized;
import dz.mujamma.persistence.shared.Statements;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Counts the people in service and the posts of a body on a day, each in one statement, however many there are. Who has a
 * career is counted by it: in service, in the grade and unit of that day. Who has none yet is counted by the staff file: since
 * the hire, in the unit and grade of today.
 */
@Dependent
public class Headcounts {
    /** Two arguments, the day twice; then units to be counted alone, or null for all. */
    private static final String PEOPLE =
            """
            with person as (
                select e.sex, e.birth_year, e.birth_date, coalesce(c.unit_id, e.unit_id) as unit_id, c.grade_id,
                       case when c.grade_id is null then e.grade_label end as grade_label, true as by_career
                from mujamma.career_period c
                join mujamma.statutory_position s on s.id = c.position_id and s.in_service
                join mujamma.employee e on e.id = c.employee_id
                where c.believed @> cast(? as date)
                union all
                select e.sex, e.birth_year, e.birth_date, e.unit_id, null, e.grade_label, false
                from mujamma.employee e
                where e.hire_date <= ?
                  and not exists (select from mujamma.career_period k where k.employee_id = e.id and k.known_to is null)),
            counted as (
                select * from person where cast(? as bigint[]) is null or unit_id = any(?))
            """;

    private static final String BY_UNIT = PEOPLE + "select unit_id, count(*) from counted group by unit_id";
    private static final String BY_ALL = PEOPLE
            + """
                    , summed as (
                        select grouping(unit_id) as g_unit, grouping(grade_id) as g_grade, grouping(birth_year) as g_birth,
                               unit_id, grade_id, grade_label, birth_year, born,
                               count(*) as people, count(*) filter (where sex = 'F') as women,
                               count(*) filter (where by_career) as by_career
                        from (select counted.*, case when birth_date is null then 'PRESUMED'
                                     when to_char(birth_date, 'MMDD') <= to_char(cast(? as date), 'MMDD') then 'REACHED'
                                     else 'AHEAD' end as born
                              from counted) counted
                        group by grouping sets ((unit_id), (grade_id, grade_label), (birth_year, born)))
                    select case when g_unit = 0 then 'UNIT' when g_grade = 0 then 'GRADE' else 'BIRTH' end,
                           unit_id, grade_id, g.code, coalesce(g.name_ar, grade_label), coalesce(g.name_fr, grade_label),
                           birth_year, born, women, people - women, summed.by_career
                    from summed left join mujamma.grade g on g.id = grade_id
                    order by g.level desc nulls last, g.code, grade_label, birth_year, unit_id""";

    private static final String POSTS =
            """
            select s.unit_id, s.title_ar, s.title_fr, g.code, h.code, s.budgeted, s.filled
            from (select v.unit_id, v.title_ar, v.title_fr, v.min_grade_id, v.max_grade_id,
                         count(*) as budgeted, count(c.id) as filled
                  from mujamma.post p
                  join mujamma.post_version v on v.post_id = p.id and v.valid @> cast(? as date)
                  left join mujamma.career_period c on c.post_id = p.id and c.believed @> cast(? as date)
                  where p.valid @> cast(? as date) and (cast(? as bigint[]) is null or v.unit_id = any(?))
                  group by v.unit_id, v.title_ar, v.title_fr, v.min_grade_id, v.max_grade_id) s
            left join mujamma.grade g on g.id = s.min_grade_id
            left join mujamma.grade h on h.id = s.max_grade_id
            order by h.level desc nulls last, g.level desc nulls last, s.title_fr, s.unit_id""";

    @Inject
    private Statements statements;

    /** @param unitId the unit of the people of that day, which may be closed by then */
    public record InUnit(long unitId, long people) {}

    /** By how the people of the counted kind stand out: their unit, their grade, or when they were born. */
    public enum By {
        UNIT,
        GRADE,
        BIRTH
    }

    /** Whether the birthday in the year of the count has come; PRESUMED where only the year of birth is known. */
    public enum Birthday {
        REACHED,
        AHEAD,
        PRESUMED
    }

    /**
     * Some people who have something in common.
     *
     * @param unitId for UNIT
     * @param gradeCode for GRADE; null for a grade that only the staff file names, and for none
     * @param grade for GRADE; null for those without
     * @param birthYear for BIRTH, with the birthday
     * @param byCareer how many of them are counted by their career and not by the staff file
     */
    public record Some(
            By by,
            Long unitId,
            String gradeCode,
            Localized grade,
            Integer birthYear,
            Birthday birthday,
            long women,
            long men,
            long byCareer) {}

    /** Posts of one title and one range of grades in a unit. @param minGrade,maxGrade codes; null where the range is open */
    public record SomePosts(
            long unitId, Localized title, String minGrade, String maxGrade, long budgeted, long filled) {}

    /** The people in service, unit by unit. */
    public List<InUnit> byUnit(LocalDate day) {
        return statements.rows(row -> new InUnit(row.getLong(1), row.getLong(2)), BY_UNIT, day, day, null, null);
    }

    /** @param units to be counted alone; empty for all */
    public List<Some> people(LocalDate day, Collection<Long> units) {
        Long[] only = array(units);
        return statements.rows(Headcounts::some, BY_ALL, day, day, only, only, day);
    }

    /** @param units to be counted alone; empty for all */
    public List<SomePosts> posts(LocalDate day, Collection<Long> units) {
        Long[] only = array(units);
        return statements.rows(Headcounts::somePosts, POSTS, day, day, day, only, only);
    }

    private static Long[] array(Collection<Long> units) {
        return units.isEmpty() ? null : new ArrayList<>(units).toArray(Long[]::new);
    }

    private static Some some(ResultSet row) throws SQLException {
        return new Some(
                By.valueOf(row.getString(1)),
                row.getObject(2, Long.class),
                row.getString(4),
                row.getString(5) == null ? null : new Localized(row.getString(5), row.getString(6)),
                row.getObject(7) == null ? null : row.getInt(7),
                row.getString(8) == null ? null : Birthday.valueOf(row.getString(8)),
                row.getLong(9),
                row.getLong(10),
                row.getLong(11));
    }

    private static SomePosts somePosts(ResultSet row) throws SQLException {
        return new SomePosts(
                row.getLong(1),
                new Localized(row.getString(2), row.getString(3)),
                row.getString(4),
                row.getString(5),
                row.getLong(6),
                row.getLong(7));
    }
}
