package dz.mujamma.persistence.career;

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

/** Acts filtered, sorted and paged in the database, which leaves out those that the reader may not see. */
@Dependent
public class ActList {
    static final String STATE =
            """
            case when a.status = 'IN_VISA' and v.kind = 'SIGNATURE' then 'TO_SIGN'
                 when a.status = 'SIGNED' and a.acknowledged_at is not null then 'ACKNOWLEDGED'
                 when a.status = 'SIGNED' and a.notified_at is not null then 'NOTIFIED'
                 else a.status end""";
    private static final String ASKED =
            "with asked as (select cast(? as date) as day, cast(? as bigint[]) as employees) ";
    private static final String FROM =
            """
             from mujamma.act a
            join mujamma.act_kind k on k.id = a.kind_id
            join mujamma.employee e on e.id = a.employee_id
            left join mujamma.act_visa v on v.act_id = a.id and v.state = 'WAITING'""";
    private static final String ROWS =
            """
            select a.id, e.id, e.matricule, e.last_name_ar || ' ' || e.first_name_ar, e.last_name_fr || ' ' || e.first_name_fr,
                   k.id, k.name_ar, k.name_fr, k.family, a.effect_on, a.ends_on, %s, a.reference, a.signed_on,
                   v.label_ar, v.label_fr, v.waiting_since,
                   (select o.kind_id from mujamma.act o
                    where o.target_act_id = a.id and o.status = 'SIGNED'
                      and not exists (select from mujamma.act c
                          where c.target_act_id = o.id and c.kind_id = 'CANCELLATION' and c.status = 'SIGNED'
                            and not exists (select from mujamma.act b where b.target_act_id = c.id and b.status = 'SIGNED'))
                    order by o.signed_order desc limit 1), a.paper_id, a.version"""
                    .formatted(STATE);
    private static final Map<String, String> ORDERS = Map.of(
            "effect", "a.effect_on %1$s, a.id %1$s",
            "name_ar", "e.last_name_ar %1$s, e.first_name_ar %1$s, a.id %1$s",
            "name_fr", "e.last_name_fr %1$s, e.first_name_fr %1$s, a.id %1$s",
            "kind", "k.no %1$s, a.id %1$s",
            "number", "a.year %1$s, a.register %1$s, a.number %1$s, a.id %1$s",
            "signed", "a.signed_at %1$s, a.id %1$s",
            "drafted", "a.drafted_at %1$s, a.id %1$s",
            "waiting", "v.waiting_since %1$s, a.id %1$s");

    @Inject
    private Statements statements;

    /** @param sort by effect, name_ar, name_fr, kind, number, signed, drafted or waiting */
    public List<ActRow> page(ActFilter filter, SortBy sort, int first, int size) {
        List<Object> arguments = new ArrayList<>();
        String where = where(filter, arguments);
        arguments.add(first);
        arguments.add(size);
        String order = ORDERS.get(sort.key()).formatted(sort.descending() ? "desc nulls last" : "asc");
        return statements.rows(
                ActList::row,
                asked(filter) + ROWS + FROM + where + " order by " + order + " offset ? limit ?",
                arguments.toArray());
    }

    /** By id, from the one after {@code last}: rows that come in between move none. */
    public List<ActRow> after(ActFilter filter, long last, int size) {
        List<Object> arguments = new ArrayList<>();
        String where = where(filter, arguments);
        arguments.add(last);
        arguments.add(size);
        return statements.rows(
                ActList::row,
                asked(filter) + ROWS + FROM + where + " and a.id > ? order by a.id limit ?",
                arguments.toArray());
    }

    /** Whether one act waits for a person. */
    public boolean waitsFor(long id, ActFilter.Reader reader) {
        List<Object> arguments = new ArrayList<>();
        String where = where(ActFilter.waitingFor(reader), arguments);
        arguments.add(id);
        return statements.number(ASKED + "select count(*)" + FROM + where + " and a.id = ?", arguments.toArray()) > 0;
    }

    public Optional<ActRow> find(long id) {
        return statements.rows(ActList::row, ROWS + FROM + " where a.id = ?", id).stream()
                .findFirst();
    }

    public long count(ActFilter filter) {
        List<Object> arguments = new ArrayList<>();
        String where = where(filter, arguments);
        return statements.number(asked(filter) + "select count(*)" + FROM + where, arguments.toArray());
    }

    private static String asked(ActFilter filter) {
        return filter.waitingFor() == null ? "" : ASKED;
    }

    private static String where(ActFilter filter, List<Object> arguments) {
        StringBuilder where = new StringBuilder(" where ");
        if (filter.waitingFor() != null) {
            waiting(filter.waitingFor(), where, arguments);
        } else {
            where.append(filter.state() == ActState.DISCARDED ? "true" : "a.status <> 'DISCARDED'");
        }
        if (filter.text() != null) {
            String pattern = "%"
                    + filter.text().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
            where.append(" and (e.matricule ilike ? or a.reference ilike ?"
                    + " or e.last_name_fr || ' ' || e.first_name_fr ilike ?"
                    + " or e.last_name_ar || ' ' || e.first_name_ar ilike ?)");
            arguments.addAll(List.of(pattern, pattern, pattern, pattern));
        }
        and(
                where,
                arguments,
                " and " + STATE + " = ?",
                filter.state() == null ? null : filter.state().name());
        and(
                where,
                arguments,
                " and k.family = ?",
                filter.family() == null ? null : filter.family().name());
        and(where, arguments, " and a.kind_id = ?", filter.kind());
        and(where, arguments, " and a.employee_id = ?", filter.employee());
        and(where, arguments, " and a.effect_on >= ?", filter.from());
        and(where, arguments, " and a.effect_on <= ?", filter.to());
        return where.toString();
    }

    /** What waits for a person: never an act on the person's own career. */
    private static void waiting(ActFilter.Reader reader, StringBuilder where, List<Object> arguments) {
        where.append(
                        "a.status = 'IN_VISA' and a.employee_id <> all((select employees from asked)::bigint[]) and (v.kind = 'VISA'"
                                + " and (v.role = ? or v.employee_id = any((select employees from asked)::bigint[])) or v.kind = 'SIGNATURE' and ")
                .append(SigningRights.MAY_SIGN)
                .append(")");
        arguments.addAll(List.of(reader.today(), reader.ids(), reader.role()));
    }

    private static void and(StringBuilder where, List<Object> arguments, String condition, Object value) {
        if (value != null) {
            where.append(condition);
            arguments.add(value);
        }
    }

    private static ActRow row(ResultSet row) throws SQLException {
        return new ActRow(
                row.getLong(1),
                row.getLong(2),
                row.getString(3),
                ActVisas.name(row, 4),
                row.getString(6),
                ActVisas.name(row, 7),
                ActFamily.valueOf(row.getString(9)),
                row.getObject(10, LocalDate.class),
                row.getObject(11, LocalDate.class),
                ActState.valueOf(row.getString(12)),
                row.getString(13),
                row.getObject(14, LocalDate.class),
                ActVisas.name(row, 15),
                ActVisas.instant(row, 17),
                row.getString(18),
                row.getObject(19, Long.class),
                row.getInt(20));
    }
}
