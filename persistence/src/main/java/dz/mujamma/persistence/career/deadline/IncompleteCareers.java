package dz.mujamma.persistence.career.deadline;

import dz.mujamma.persistence.shared.Localized;
import dz.mujamma.persistence.shared.SortBy;
import dz.mujamma.persistence.shared.Statements;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Careers that do not say what they should: of people who stand in the staff file alone, or whose planned end went by. */
@Dependent
public class IncompleteCareers {
    /** What a career lacks. */
    public enum Lack {
        NO_ACT,
        END_PASSED
    }

    private static final String FROM =
            """
             from (
                select e.id as employee_id, 'NO_ACT' as lack, null::date as ended_on
                from mujamma.employee e
                where not exists (select from mujamma.career_period p where p.employee_id = e.id and p.known_to is null)
                union all
                select d.employee_id, 'END_PASSED', max(d.ends_on)
                from mujamma.career_deadline d
                where d.answered_act_id is null and d.ends_on < ? and not d.restricted
                group by d.employee_id) l
            join mujamma.employee e on e.id = l.employee_id
            join mujamma.unit u on u.body_id = e.body_id and u.id = e.unit_id
            where (?::text is null or l.lack = ?::text)""";
    private static final String COLUMNS =
            """
            select e.id, e.matricule, e.last_name_ar || ' ' || e.first_name_ar, e.last_name_fr || ' ' || e.first_name_fr,
                   u.name_ar, u.name_fr, e.hire_date, l.lack, l.ended_on""";
    private static final Map<String, String> ORDERS = Map.of(
            "matricule", "e.matricule %1$s, l.lack",
            "name_ar", "e.last_name_ar %1$s, e.first_name_ar %1$s, e.id %1$s, l.lack",
            "name_fr", "e.last_name_fr %1$s, e.first_name_fr %1$s, e.id %1$s, l.lack",
            "unit", "u.code %1$s, e.id %1$s, l.lack",
            "hired", "e.hire_date %1$s, e.id %1$s, l.lack");

    @Inject
    private Statements statements;

    /**
     * @param lack null for every lack
     * @param sort by matricule, name_ar, name_fr, unit or hired
     */
    public List<IncompleteRow> page(Lack lack, LocalDate today, SortBy sort, int first, int size) {
        String order = ORDERS.get(sort.key()).formatted(sort.descending() ? "desc" : "asc");
        String wanted = lack == null ? null : lack.name();
        return statements.rows(
                IncompleteCareers::row,
                COLUMNS + FROM + " order by " + order + " offset ? limit ?",
                today,
                wanted,
                wanted,
                first,
                size);
    }

    public long count(Lack lack, LocalDate today) {
        String wanted = lack == null ? null : lack.name();
        return statements.number("select count(*)" + FROM, today, wanted, wanted);
    }

    private static IncompleteRow row(ResultSet row) throws SQLException {
        return new IncompleteRow(
                row.getLong(1),
                row.getString(2),
                new Localized(row.getString(3), row.getString(4)),
                new Localized(row.getString(5), row.getString(6)),
                row.getObject(7, LocalDate.class),
                Lack.valueOf(row.getString(8)),
                row.getObject(9, LocalDate.class));
    }
}
