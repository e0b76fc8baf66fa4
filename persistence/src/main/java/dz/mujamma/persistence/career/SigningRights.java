package dz.mujamma.persistence.career;

import dz.mujamma.persistence.shared.Localized;
import dz.mujamma.persistence.shared.Statements;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Who may sign, and who may sign in whose place. */
@Dependent
public class SigningRights {
    /** The rights under which some employees may sign an act on a day: the own before those by delegation. */
    private static final String COVERS =
            """
            from mujamma.signing_right r
            left join mujamma.signature_delegation d on d.right_id = r.id and d.revoked_at is null and d.valid @> %1$s
                and d.delegate_id = any(%2$s)
                and (d.families is null or %3$s = any(d.families)) and (d.kinds is null or %4$s = any(d.kinds))
                and mujamma.unit_within(%5$s, d.units)
            where r.valid @> %1$s and (r.families is null or %3$s = any(r.families))
              and (r.kinds is null or %4$s = any(r.kinds)) and mujamma.unit_within(%5$s, r.units)
              and (r.holder_id = any(%2$s) or d.id is not null)""";

    /** As a condition on an act {@code a} of kind {@code k} and a person {@code e}; takes the day and the employees twice. */
    static final String MAY_SIGN = "exists (select "
            + COVERS.formatted(
                    "(select day from asked)",
                    "(select employees from asked)::bigint[]",
                    "k.family",
                    "a.kind_id",
                    "coalesce(a.unit_id, e.unit_id)")
            + ")";

    private static final String SIGNING =
            """
            with asked as (select cast(? as date) as day, cast(? as bigint[]) as employees)
            select f.own, f.capacity_ar, f.capacity_fr, f.d_id, f.d_ar, f.d_fr,
                   s.id, s.last_name_ar || ' ' || s.first_name_ar, s.last_name_fr || ' ' || s.first_name_fr
            from mujamma.act a
            join mujamma.act_kind k on k.id = a.kind_id
            join mujamma.employee e on e.id = a.employee_id
            cross join lateral (
                select r.holder_id = any((select employees from asked)::bigint[]) as own, r.capacity_ar, r.capacity_fr, r.holder_id,
                       d.id as d_id, d.capacity_ar as d_ar, d.capacity_fr as d_fr, d.delegate_id
            """
                    + COVERS.formatted(
                            "(select day from asked)",
                            "(select employees from asked)::bigint[]",
                            "k.family",
                            "a.kind_id",
                            "coalesce(a.unit_id, e.unit_id)")
                    + """

                order by own desc, r.id, d.id limit 1) f
            join mujamma.employee s on s.id = case when f.own then f.holder_id else f.delegate_id end
            where a.id = ?""";

    /** The same for an act that is not drafted yet. */
    private static final String SIGNING_KIND =
            """
            with asked as (select cast(? as date) as day, cast(? as bigint[]) as employees, cast(? as text) as family,
                                  cast(? as text) as kind, cast(? as bigint) as unit)
            select r.holder_id = any(asked.employees) as own, r.capacity_ar, r.capacity_fr, d.id, d.capacity_ar,
                   d.capacity_fr, s.id, s.last_name_ar || ' ' || s.first_name_ar, s.last_name_fr || ' ' || s.first_name_fr
            """
                    + COVERS.replace("from mujamma.signing_right r", "from asked cross join mujamma.signing_right r")
                            .formatted("asked.day", "asked.employees", "asked.family", "asked.kind", "asked.unit")
                            .replace(
                                    "where r.valid",
                                    "join mujamma.employee s on s.id = case when r.holder_id = any(asked.employees) "
                                            + "then r.holder_id else d.delegate_id end\nwhere r.valid")
                    + " order by own desc, r.id, d.id limit 1";

    private static final String RIGHTS =
            """
            select r.id, r.holder_id, h.last_name_ar || ' ' || h.first_name_ar, h.last_name_fr || ' ' || h.first_name_fr,
                   r.capacity_ar, r.capacity_fr, r.families, r.kinds, r.units, r.valid_from, r.valid_to
            from mujamma.signing_right r join mujamma.employee h on h.id = r.holder_id""";
    private static final String DELEGATIONS =
            """
            select d.id, d.delegate_id, h.last_name_ar || ' ' || h.first_name_ar, h.last_name_fr || ' ' || h.first_name_fr,
                   d.capacity_ar, d.capacity_fr, d.families, d.kinds, d.units, d.valid_from, d.valid_to, d.right_id, d.revoked_at
            from mujamma.signature_delegation d join mujamma.employee h on h.id = d.delegate_id""";

    @Inject
    private Statements statements;

    /**
     * Somebody's signature: a right, or a delegation of one.
     *
     * @param to the day after the last, or null
     */
    public record Held(
            long id, long employee, Localized name, Localized capacity, Scoped covers, LocalDate from, LocalDate to) {}

    /** @param revokedAt null while it stands */
    public record Delegated(Held signature, long right, Instant revokedAt) {}

    /** What is found for whoever wants to sign: the own right, or a delegation with the giver's capacity. */
    public record Found(
            boolean own, Localized giver, Long delegation, Localized delegate, long employee, Localized name) {}

    /** By what right one of these employees may sign an act on a day; their own right goes before a delegation. */
    public Optional<Found> find(long act, Long[] employees, LocalDate day) {
        return statements.rows(SigningRights::found, SIGNING, day, employees, act).stream()
                .findFirst();
    }

    /** By what right one of these employees may sign an act of a kind for somebody in a unit; null for no unit yet. */
    public Optional<Found> find(ActKind kind, Long unit, Long[] employees, LocalDate day) {
        return statements
                .rows(
                        SigningRights::found,
                        SIGNING_KIND,
                        day,
                        employees,
                        kind.family().name(),
                        kind.id(),
                        unit)
                .stream()
                .findFirst();
    }

    public List<Held> rights() {
        return statements.rows(row -> held(row), RIGHTS + " order by r.valid_to desc nulls first, r.id");
    }

    public Optional<Held> findRight(long id) {
        return statements.rows(row -> held(row), RIGHTS + " where r.id = ?", id).stream()
                .findFirst();
    }

    public List<Delegated> delegations() {
        return statements.rows(
                row -> new Delegated(held(row), row.getLong(12), ActVisas.instant(row, 13)),
                DELEGATIONS + " order by d.valid_to desc, d.id");
    }

    public long give(long holder, Localized capacity, Scoped covers, LocalDate from, LocalDate to) {
        return statements.number(
                "insert into mujamma.signing_right (body_id, holder_id, capacity_ar, capacity_fr, families, kinds, units, "
                        + "valid_from, valid_to) values (current_setting('mujamma.body'), ?, ?, ?, ?, ?, ?, ?, ?) returning id",
                holder,
                capacity.ar(),
                capacity.fr(),
                covers.familyNames(),
                covers.kindNames(),
                covers.unitIds(),
                from,
                to);
    }

    /** @param day the first day without the right */
    public boolean end(long right, LocalDate day) {
        return statements.run(
                        "update mujamma.signing_right set valid_to = greatest(?, valid_from), version = version + 1 "
                                + "where id = ? and (valid_to is null or valid_to > ?)",
                        day,
                        right,
                        day)
                == 1;
    }

    public long delegate(long right, long delegate, Localized capacity, Scoped covers, LocalDate from, LocalDate to) {
        return statements.number(
                "insert into mujamma.signature_delegation (body_id, right_id, delegate_id, capacity_ar, capacity_fr, families, "
                        + "kinds, units, valid_from, valid_to) "
                        + "values (current_setting('mujamma.body'), ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id",
                right,
                delegate,
                capacity.ar(),
                capacity.fr(),
                covers.familyNames(),
                covers.kindNames(),
                covers.unitIds(),
                from,
                to);
    }

    /** @return whether it stood until now */
    public boolean revoke(long delegation, Instant at, String by) {
        return statements.run(
                        "update mujamma.signature_delegation set revoked_at = ?, revoked_by = ?, version = version + 1 "
                                + "where id = ? and revoked_at is null",
                        at.atOffset(ZoneOffset.UTC),
                        by,
                        delegation)
                == 1;
    }

    /** Whether each of some units lies in others; an empty set of others holds all. */
    public boolean liesWithin(Scoped narrow, Scoped wide) {
        if (wide.units().isEmpty()) {
            return true;
        }
        return !narrow.units().isEmpty()
                && statements.number(
                                "select count(*) from unnest(?) as n(id) where not mujamma.unit_within(n.id, ?)",
                                narrow.unitIds(),
                                wide.unitIds())
                        == 0;
    }

    private static Found found(ResultSet row) throws SQLException {
        return new Found(
                row.getBoolean(1),
                ActVisas.name(row, 2),
                row.getBoolean(1) ? null : row.getObject(4, Long.class),
                ActVisas.name(row, 5),
                row.getLong(7),
                ActVisas.name(row, 8));
    }

    private static Held held(ResultSet row) throws SQLException {
        return new Held(
                row.getLong(1),
                row.getLong(2),
                ActVisas.name(row, 3),
                ActVisas.name(row, 5),
                Scoped.of(list(row, 7, String[].class), list(row, 8, String[].class), list(row, 9, Long[].class)),
                row.getObject(10, LocalDate.class),
                row.getObject(11, LocalDate.class));
    }

    private static <T> List<T> list(ResultSet row, int column, Class<T[]> type) throws SQLException {
        Array array = row.getArray(column);
        return array == null ? List.of() : Arrays.asList(type.cast(array.getArray()));
    }
}
