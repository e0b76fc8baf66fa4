package dz.mujamma.persistence.personnel.expiry;

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

/** Reads the papers of files that end; restricted ones only as far as the hat has the right, which the database sees to. */
@Dependent
public class ExpiringPapers {
    private static final String COLUMNS =
            """
            select a.id, a.name, k.name_ar, k.name_fr, a.part, a.valid_to, e.id, e.matricule,
                   e.last_name_ar || ' ' || e.first_name_ar, e.last_name_fr || ' ' || e.first_name_fr, u.name_ar, u.name_fr""";
    private static final String FROM =
            """
             from mujamma.attachment a
            join mujamma.attachment_kind k on k.id = a.kind_id
            join mujamma.employee e on e.body_id = a.body_id and e.id = a.employee_id
            join mujamma.unit u on u.body_id = e.body_id and u.id = e.unit_id
            where a.subject = 'employee' and a.withdrawn_at is null and a.valid_to is not null
              and not exists (select from mujamma.attachment n
                              where n.subject = 'employee' and n.subject_id = a.subject_id and n.kind_id = a.kind_id
                                and n.withdrawn_at is null and n.valid_to > a.valid_to)""";
    private static final String BELOW =
            """
            e.unit_id in (with recursive down (id) as (
                select u.id from mujamma.unit u where u.id = ?
                union
                select u.id from mujamma.unit u join down on u.parent_id = down.id)
                select id from down)""";
    private static final Map<String, String> ORDERS = Map.of(
            "ends", "a.valid_to %1$s, a.id %1$s",
            "name_ar", "e.last_name_ar %1$s, e.first_name_ar %1$s, a.id %1$s",
            "name_fr", "e.last_name_fr %1$s, e.first_name_fr %1$s, a.id %1$s",
            "unit", "u.code %1$s, a.valid_to %1$s, a.id %1$s",
            "kind", "k.place %1$s, a.valid_to %1$s, a.id %1$s");

    @Inject
    private Statements statements;

    /** @param sort by ends, name_ar, name_fr, unit or kind */
    public List<ExpiringRow> page(ExpiringFilter filter, SortBy sort, int first, int size) {
        Narrowing where = where(filter);
        return statements.rows(
                ExpiringPapers::row,
                COLUMNS + FROM + where.sql() + " order by " + sort.among(ORDERS) + " offset ? limit ?",
                where.paged(first, size));
    }

    public long count(ExpiringFilter filter) {
        Narrowing where = where(filter);
        return statements.number("select count(*)" + FROM + where.sql(), where.arguments());
    }

    private static Narrowing where(ExpiringFilter filter) {
        return new Narrowing()
                .person(filter.text())
                .by("a.kind_id = ?", filter.kind())
                .by(BELOW, filter.unit())
                .by("a.valid_to >= ?", filter.from())
                .by("a.valid_to <= ?", filter.to());
    }

    private static ExpiringRow row(ResultSet row) throws SQLException {
        return new ExpiringRow(
                row.getLong(1),
                row.getString(2),
                new Localized(row.getString(3), row.getString(4)),
                row.getString(5),
                row.getObject(6, LocalDate.class),
                row.getLong(7),
                row.getString(8),
                new Localized(row.getString(9), row.getString(10)),
                new Localized(row.getString(11), row.getString(12)));
    }
}
