package dz.mujamma.persistence.career.leaving;

import dz.mujamma.persistence.shared.Localized;
import dz.mujamma.persistence.shared.Narrowing;
import dz.mujamma.persistence.shared.SortBy;
import dz.mujamma.persistence.shared.Statements;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Resignations and abandonments of the body of the scope in one list. */
@Dependent
public class Leavings {
    private static final String FROM =
            """
             from (
                select 'RESIGNATION' kind, r.id, r.body_id, r.employee_id, r.stage, r.filed_on began,
                       case when r.stage in ('FILED', 'DEFERRED') then r.answer_due end due, r.effect_on,
                       r.stage in ('FILED', 'DEFERRED', 'ACCEPTED', 'SILENT') under_way
                from mujamma.resignation r
                union all
                select 'ABANDONMENT', a.id, a.body_id, a.employee_id, a.stage, a.first_day,
                       case when a.stage in ('REPORTED', 'OPEN') then a.full_on end,
                       case when a.stage in ('DISMISSING', 'DONE') then a.full_on end,
                       a.stage in ('REPORTED', 'OPEN', 'DISMISSING')
                from mujamma.abandonment a) p
            join mujamma.employee e on e.body_id = p.body_id and e.id = p.employee_id
            join mujamma.unit u on u.body_id = e.body_id and u.id = e.unit_id
            where true""";
    private static final String COLUMNS =
            """
            select p.kind, p.id, e.id, e.matricule, e.last_name_ar || ' ' || e.first_name_ar,
                   e.last_name_fr || ' ' || e.first_name_fr, u.name_ar, u.name_fr, p.stage, p.began, p.due, p.effect_on""";
    private static final Map<String, String> ORDERS = Map.of(
            "due", "p.due %1$s nulls last, p.kind, p.id %1$s",
            "began", "p.began %1$s, p.kind, p.id %1$s",
            "name_ar", "e.last_name_ar %1$s, e.first_name_ar %1$s, p.kind, p.id %1$s",
            "name_fr", "e.last_name_fr %1$s, e.first_name_fr %1$s, p.kind, p.id %1$s",
            "unit", "u.code %1$s, p.kind, p.id %1$s");

    @Inject
    private Statements statements;

    /**
     * What is asked for; null parts do not narrow.
     *
     * @param open whether those under way alone
     */
    public record Wanted(String text, LeavingEvents.Of kind, boolean open) {}

    /** @param sort by due, began, name_ar, name_fr or unit */
    public List<LeavingRow> page(Wanted wanted, SortBy sort, int first, int size) {
        Narrowing where = where(wanted);
        return statements.rows(
                Leavings::row,
                COLUMNS + FROM + where.sql() + " order by " + sort.among(ORDERS) + " offset ? limit ?",
                where.paged(first, size));
    }

    public long count(Wanted wanted) {
        Narrowing where = where(wanted);
        return statements.number("select count(*)" + FROM + where.sql(), where.arguments());
    }

    private static Narrowing where(Wanted wanted) {
        return new Narrowing()
                .when(wanted.open(), "p.under_way")
                .by("p.kind = ?", wanted.kind() == null ? null : wanted.kind().name())
                .person(wanted.text());
    }

    private static LeavingRow row(ResultSet row) throws SQLException {
        return new LeavingRow(
                LeavingEvents.Of.valueOf(row.getString(1)),
                row.getLong(2),
                row.getLong(3),
                row.getString(4),
                new Localized(row.getString(5), row.getString(6)),
                new Localized(row.getString(7), row.getString(8)),
                row.getString(9),
                row.getObject(10, LocalDate.class),
                row.getObject(11, LocalDate.class),
                row.getObject(12, LocalDate.class));
    }
}
